import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import {
  type Session,
  SessionList,
  SessionsProvider,
  type SessionsProviderProps,
} from "../../../src/index.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { card, fixtureClient } from "../../renderKit.js";

const [, , firefox] = fixtureSessions;

/** Renders a list whose other device has this address and place, and opens that device's details. */
export async function showSession(
  changes: Partial<Pick<Session, "ip" | "location" | "userAgent">>,
  provider: Partial<SessionsProviderProps> = {},
) {
  const session = { ...firefox!, location: undefined, ...changes };
  const client = fixtureClient({ sessions: [fixtureSessions[0]!, session] });
  const tree = (props: Partial<SessionsProviderProps>) => (
    <SessionsProvider client={client} locale="en" timeZone="UTC" {...provider} {...props}>
      <SessionList />
    </SessionsProvider>
  );
  const queryClient = new QueryClient();
  const within = (props: Partial<SessionsProviderProps>) => (
    <QueryClientProvider client={queryClient}>{tree(props)}</QueryClientProvider>
  );
  const user = userEvent.setup();
  const view = render(within({}));
  const change = (props: Partial<SessionsProviderProps>) => view.rerender(within(props));
  const open = async () => {
    await user.click(await screen.findByRole("button", { name: "Firefox on Linux" }));
    return card("Firefox on Linux");
  };
  return { user, change, open, queryClient, row: await open() };
}

/** Returns the value beside a label in the open details. */
export function valueOf(row: HTMLElement, label: string): string {
  const labels = [...row.querySelectorAll("dt")];
  const found = labels.find(({ textContent }) => textContent === label);
  // Return the value as a user reads it, so leave out the buttons.
  const value = found?.nextElementSibling?.cloneNode(true) as HTMLElement | undefined;
  for (const action of value?.querySelectorAll('[data-sessions="fact-actions"]') ?? []) {
    action.remove();
  }
  return value?.textContent ?? "";
}
