import { act, screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { SessionList } from "../../../src/index.js";
import { fixtureNow, fixtureSessions } from "../../../src/testing/index.js";
import type { Session } from "../../../src/session/Session.js";
import { card, fixtureClient, renderKit, signOut } from "../../renderKit.js";
import { en } from "../../support/words.js";

/** The names of the devices that are shown, without this device. */
const shown = () =>
  [...document.querySelectorAll('[data-sessions="row-name"]')]
    .map(({ textContent }) => textContent)
    .slice(1);
const first = ["Safari on iPhone", "Firefox on Linux"];
const changed = (id: string, change: Partial<Session>) =>
  fixtureSessions.map((each) => (each.sessionId === id ? { ...each, ...change } : each));

it("the newest sign-in is shown, although it was not used last", async () => {
  renderKit(<SessionList initialCount={2} />, { client: fixtureClient() });
  await card("Firefox on Linux");
  expect(shown()).toEqual([...first, "Edge on Windows"]);
  expect(screen.getByRole("button", { name: en.showAll(7) })).toBeVisible();
});

it("a sign-in at an unknown time is not the newest", async () => {
  const sessions = fixtureSessions.map((each) => ({ ...each, createdAt: new Date(Number.NaN) }));
  renderKit(<SessionList initialCount={2} />, { client: fixtureClient({ sessions }) });
  await card("Firefox on Linux");
  expect(shown()).toEqual(first);
});

it("a sign-in by somebody else is shown", async () => {
  const sessions = changed("session-curl", { impersonator: "support@example.com" });
  renderKit(<SessionList initialCount={2} />, { client: fixtureClient({ sessions }) });
  await card("Firefox on Linux");
  expect(shown()).toEqual([...first, "Edge on Windows", "curl (command line)"]);
});

it("devices that are still signed in after all others were signed out are shown", async () => {
  const client = fixtureClient();
  const { user } = renderKit(<SessionList initialCount={1} />, { client });
  await card("Safari on iPhone");
  expect(shown()).toEqual(["Safari on iPhone", "Edge on Windows"]);
  client.script("revoke", ...[1, 2, 3, 4].map(() => undefined), "rejected", "rejected", "rejected");
  await user.click(screen.getByRole("button", { name: en.signOutOthers }));
  const dialog = within(screen.getByRole("dialog"));
  await user.click(dialog.getByRole("button", { name: en.signOutCount(7) }));
  await waitFor(() => expect(shown()).toHaveLength(3));
});

it("a device that is on the list again is shown", async () => {
  const client = fixtureClient();
  const { user, queryClient } = renderKit(<SessionList initialCount={2} />, { client });
  await signOut(user, "Edge on Windows");
  await waitFor(() => expect(shown()).toEqual(first));
  const createdAt = new Date(fixtureNow.getTime() - 3_600_000);
  client.setSessions(changed("session-iphone", { createdAt }));
  await act(() => queryClient.refetchQueries());
  await waitFor(() => expect(shown()).toContain("Edge on Windows"));
  expect(await card("Edge on Windows")).toHaveAttribute("data-status", "reappeared");
});
