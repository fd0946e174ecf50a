import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { ReactNode } from "react";
import { SessionsProvider, type SessionsProviderProps } from "../src/index.js";
import type { SessionsClient } from "../src/session/SessionsClient.js";
import {
  fixtureCurrentId,
  fixtureNow,
  fixtureSessions,
  memoryClient,
  type MemoryClientOptions,
} from "../src/testing/index.js";
import { en } from "./support/words.js";

/** A memory client with the fixtures. */
export const fixtureClient = (options: MemoryClientOptions = {}) =>
  memoryClient({
    sessions: fixtureSessions,
    currentSessionId: fixtureCurrentId,
    serverTime: () => fixtureNow,
    ...options,
  });

/**
 * The failures of the list when this session is over. There are two, because the kit accepts only a second
 * 401.
 */
export const sessionIsOver = ["unauthorized", "unauthorized"] as const;

/** Renders the UI below a provider, as a host does. */
export function renderKit(ui: ReactNode, { client, account, ...handlers }: SessionsProviderProps) {
  const queryClient = new QueryClient();
  const tree = (next: SessionsClient, nextAccount?: string) => (
    <QueryClientProvider client={queryClient}>
      <SessionsProvider
        client={next}
        account={nextAccount}
        locale="en"
        timeZone="UTC"
        {...handlers}
      >
        {ui}
      </SessionsProvider>
    </QueryClientProvider>
  );
  const view = render(tree(client, account));
  return {
    ...view,
    user: userEvent.setup(),
    queryClient,
    switchTo: (next: SessionsClient, nextAccount?: string) =>
      view.rerender(tree(next, nextAccount)),
  };
}

/** Waits for the row of a device and returns it. */
export async function card(name: string): Promise<HTMLElement> {
  return waitFor(() => {
    const heading = screen.getByRole("heading", { name: new RegExp(`^${name}`) });
    const row = heading.closest("li");
    // A heading is replaced when its level changes, and the old one is in no row.
    if (!row) throw new Error(`The heading "${name}" is in no row.`);
    return row;
  });
}

/** The button that ends a device's session. */
export async function revokeButton(name: string): Promise<HTMLElement> {
  return within(await card(name)).getByRole("button", { name: en.signOutDevice(name) });
}

/** Clicks "Sign out" in a row and confirms. */
export async function signOut(
  user: { click(element: Element): Promise<void> },
  name: string,
): Promise<void> {
  await user.click(await revokeButton(name));
  const strip = within(await card(name)).getByRole("group");
  await user.click(within(strip).getByRole("button", { name: en.signOutDevice(name) }));
}
