import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen, within } from "@testing-library/react";
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

/** What lists are refused with where this session is over: that is believed when it is said twice. */
export const sessionIsOver = ["unauthorized", "unauthorized"] as const;

/** Renders below a provider, as a host does. */
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

/** The row of a device, once it is there. */
export async function card(name: string): Promise<HTMLElement> {
  const heading = await screen.findByRole("heading", { name: new RegExp(`^${name}`) });
  return heading.closest("li")!;
}

/** The button that ends a device's session. */
export async function revokeButton(name: string): Promise<HTMLElement> {
  return within(await card(name)).getByRole("button", { name: en.signOutDevice(name) });
}

/** Presses a row's Sign out and says yes. */
export async function signOut(
  user: { click(element: Element): Promise<void> },
  name: string,
): Promise<void> {
  await user.click(await revokeButton(name));
  const strip = within(await card(name)).getByRole("group");
  await user.click(within(strip).getByRole("button", { name: en.signOutDevice(name) }));
}
