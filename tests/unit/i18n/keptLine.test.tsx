import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, it } from "vitest";
import { type Messages, SessionList, SessionsError, SessionsProvider } from "../../../src/index.js";
import { fixtureClient, signOut } from "../../renderKit.js";
import { en } from "../../support/words.js";

const other = { deviceSignedOut: (device: string) => `Bye, ${device}.` };
const status = () => document.querySelector('[data-sessions="status"]')!;
const alert = () => document.querySelector('[data-sessions="alert"]')!;

it("a result follows new words, as it follows another language", async () => {
  const client = fixtureClient();
  const queryClient = new QueryClient();
  const page = (messages?: Partial<Messages>) => (
    <QueryClientProvider client={queryClient}>
      <SessionsProvider client={client} locale="en" timeZone="UTC" messages={messages}>
        <SessionList />
      </SessionsProvider>
    </QueryClientProvider>
  );
  const { rerender } = render(page());
  await signOut(userEvent.setup(), "Firefox on Linux");
  await waitFor(() => expect(status()).toHaveTextContent(en.deviceSignedOut("Firefox on Linux")));
  rerender(page(other));
  await waitFor(() => expect(status()).toHaveTextContent("Bye, Firefox on Linux."));
});

it("that the list is cut short is not announced again after a failure", async () => {
  const own = fixtureClient();
  const client = {
    ...own,
    list: async () => ({ ...(await own.list({})), nextCursor: "same" }),
    revoke: () => Promise.reject(new SessionsError("forbidden")),
  };
  const user = userEvent.setup();
  render(
    <QueryClientProvider client={new QueryClient()}>
      <SessionsProvider client={client} locale="en" timeZone="UTC">
        <SessionList />
      </SessionsProvider>
    </QueryClientProvider>,
  );
  await user.click(await screen.findByRole("button", { name: en.showMore }));
  await waitFor(() => expect(alert()).toHaveTextContent(en.restMissing));
  await signOut(user, "Firefox on Linux");
  await waitFor(() => expect(alert()).toHaveTextContent(en.reasons.forbidden));
  await user.click(screen.getByRole("button", { name: "Edge on Windows" }));
  await waitFor(() => expect(alert()).not.toHaveTextContent(en.reasons.forbidden));
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(alert()).toBeEmptyDOMElement();
});
