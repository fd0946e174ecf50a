import { act, screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import { SessionList } from "../../../src/index.js";
import { fixtureNow, fixtureSessions } from "../../../src/testing/index.js";
import { card, fixtureClient, renderKit } from "../../renderKit.js";
import { en } from "../../support/words.js";

const button = (name: string) => screen.getByRole("button", { name });
const name = (device: string) => screen.getByRole("button", { name: device });

it("after the last “Show more”, the focus is on the first device that came", async () => {
  const client = fixtureClient({ pageSize: 3 });
  const { user } = renderKit(<SessionList />, { client });
  await card("Firefox on Linux");
  await user.click(button(en.showMore));
  await card("Edge on Windows");
  await waitFor(() => expect(button(en.showMore)).toHaveFocus());
  await user.click(button(en.showMore));
  await card("curl");
  await waitFor(() => expect(screen.queryByText(en.showMore)).toBeNull());
  expect(name("curl (command line)")).toHaveFocus();
});

it("after “Show all”, the focus is on the first device that was hidden", async () => {
  const { user } = renderKit(<SessionList initialCount={2} />, { client: fixtureClient() });
  await card("Firefox on Linux");
  await user.click(button(en.showAll(7)));
  expect(name("Chrome on Android")).toHaveFocus();
});

it("after “Show”, the focus is on the new sign-in", async () => {
  const client = fixtureClient();
  const { user, queryClient } = renderKit(<SessionList />, { client });
  await card("Firefox on Linux");
  act(() => name("Firefox on Linux").focus());
  const justNow = new Date(fixtureNow.getTime() + 60_000);
  const newcomer = { ...fixtureSessions[3]!, sessionId: "new", createdAt: justNow };
  client.setSessions([...client.sessions(), { ...newcomer, location: { city: "Olinda" } }]);
  await act(() => queryClient.refetchQueries());
  await user.click(button(en.showNew(1)));
  const row = screen.getByText("Olinda").closest("li")!;
  expect(row).toContainElement(document.activeElement as HTMLElement);
  expect(document.activeElement).toHaveAttribute("data-sessions", "row-name");
});

it("when I have moved on meanwhile, the focus stays where I am", async () => {
  const client = fixtureClient({ pageSize: 5 });
  const { user } = renderKit(<SessionList />, { client });
  await card("Firefox on Linux");
  const release = client.hold("list");
  await user.click(button(en.showMore));
  act(() => name("Firefox on Linux").focus());
  release();
  await card("curl");
  await waitFor(() => expect(screen.queryByText(en.showMore)).toBeNull());
  expect(name("Firefox on Linux")).toHaveFocus();
});
