import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { RevokeAllButton, SessionList, type SessionsClient } from "../../../src/index.js";
import { provesRevocations } from "../../../src/controller/provesRevocations.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import {
  card,
  fixtureClient,
  renderKit,
  revokeButton,
  sessionIsOver,
  signOut,
} from "../../renderKit.js";
import { anything, en, saying } from "../../support/words.js";

// A wrong path, a proxy or a broken database can also cause a 404 or a wrong list.

const firefox = "Firefox on Linux";
const here = "Chrome on macOS";
const unknown = saying(en.outcomeUnknown(anything, 1), en.outcomeUnknown(anything, 2));
const listless = { hasRevokeOthers: true, hasRevokeAll: true };

async function show(
  options: Parameters<typeof fixtureClient>[0] = {},
  change: Partial<SessionsClient> = {},
) {
  const client = fixtureClient(options);
  const told = { onRevoked: vi.fn(), onSignedOut: vi.fn() };
  const ui = (
    <>
      <SessionList />
      <RevokeAllButton />
    </>
  );
  const { user, queryClient } = renderKit(ui, { client: { ...client, ...change }, ...told });
  await revokeButton(firefox);
  const press = async (name: string) => user.click(await screen.findByRole("button", { name }));
  const checkAgain = async () =>
    user.click(within(await card(firefox)).getByRole("button", { name: /^Check again/ }));
  return { client, user, queryClient, press, checkAgain, ...told };
}
const without = (...ids: string[]) =>
  fixtureSessions.filter(({ sessionId }) => !ids.includes(sessionId));

describe("a call without an id that the service does not know", () => {
  it.each([
    ["signOut", en.signOutDevice(here), en.signOutThisDevice],
    ["revokeOthers", en.signOutOthers, en.signOutCount(7)],
    ["revokeAll", en.signOutEverywhere, en.signOutEverywhere],
  ] as const)(
    "“I typed the path wrong and it said signed out”: %s has failed, and nobody is handed over",
    async (method, button, yes) => {
      const { client, user, press, onRevoked, onSignedOut } = await show(listless);
      client.script(method, "not-found");
      client.script("list", "forbidden");
      await press(button);
      const dialog = within(await screen.findByRole("dialog"));
      await user.click(dialog.getByRole("button", { name: yes }));
      const name = method === "revokeOthers" ? firefox : here;
      await waitFor(async () => expect(await card(name)).toHaveAttribute("data-status", "failed"));
      expect(await card(name)).toHaveTextContent(en.reasons["not-found"]);
      expect(screen.queryByText(unknown)).toBeNull();
      expect(onRevoked).not.toHaveBeenCalled();
      expect(onSignedOut).not.toHaveBeenCalled();
    },
  );
});

describe("one device that the service does not know", () => {
  it("“it said signed out, and it went on working”: one that is still listed has failed, and says why", async () => {
    const { client, user, onRevoked } = await show();
    client.script("revoke", "not-found");
    await signOut(user, firefox);
    const again = await screen.findByRole("button", { name: en.tryAgainDevice(firefox) });
    expect(again).toHaveAccessibleDescription(
      `${en.stillSignedIn("Firefox on Linux")} ${en.reasons["not-found"]}`,
    );
    expect(document.body).not.toHaveTextContent("confirmed");
    expect(onRevoked).not.toHaveBeenCalled();
  });

  it("nobody knows where the list cannot be had; the next one tells", async () => {
    const { client, user, checkAgain, onRevoked } = await show();
    client.script("revoke", "not-found");
    client.script("list", "forbidden");
    await signOut(user, firefox);
    await waitFor(async () => expect(await card(firefox)).toHaveTextContent(unknown));
    expect(onRevoked).not.toHaveBeenCalled();
    client.setSessions(without("session-firefox"));
    await checkAgain();
    expect(await screen.findByText(en.deviceAlreadySignedOut(firefox))).toBeVisible();
    expect(onRevoked).toHaveBeenCalledOnce();
  });

  it("a client that is sure of it, and resolves, is believed as before", async () => {
    const { client, user } = await show({}, { revoke: async () => undefined });
    client.setSessions(without("session-firefox"));
    await signOut(user, firefox);
    expect(await screen.findByText(en.deviceSignedOut(firefox))).toBeVisible();
  });

  it.each([
    ["is still listed: it has failed", "failed", undefined, false],
    ["is missing on its own list: nobody knows", "unknown", without("session-mac"), false],
    ["is refused its list: it is over, and the host takes over", "", undefined, true],
  ] as const)("this device, ended by its id, %s", async (_, status, held, isOver) => {
    const { client, press, onSignedOut } = await show({}, { signOut: undefined });
    client.script("revoke", "not-found");
    if (held) client.setSessions(held);
    if (isOver) client.script("list", ...sessionIsOver);
    await press(en.signOutDevice(here));
    await press(en.signOutThisDevice);
    if (isOver) return waitFor(() => expect(onSignedOut).toHaveBeenCalledOnce());
    await waitFor(async () => expect(await card(here)).toHaveAttribute("data-status", status));
    expect(onSignedOut).not.toHaveBeenCalled();
  });
});

describe("a list that cannot be true", () => {
  it.each([
    ["an empty one", []],
    ["one without the device that asks", without("session-mac", "session-firefox")],
  ])(
    "“the database was down and it said signed out”: after a lost answer, %s proves nothing",
    async (_, lie) => {
      const { client, user, checkAgain, onRevoked } = await show();
      client.script("revoke", "server");
      client.setSessions(lie);
      await signOut(user, firefox);
      await waitFor(async () => expect(await card(firefox)).toHaveTextContent(unknown));
      expect(onRevoked).not.toHaveBeenCalled();
      client.setSessions(without("session-firefox"));
      await checkAgain();
      expect(await screen.findByText(en.deviceSignedOut(firefox))).toBeVisible();
    },
  );

  it("nor after a 404, nor of all others at once", async () => {
    const { client, press, onRevoked } = await show(listless);
    client.script("revokeOthers", "server");
    client.setSessions([]);
    await press(en.signOutOthers);
    await press(en.signOutCount(7));
    await waitFor(async () => expect(await card(firefox)).toHaveTextContent(unknown));
    expect(onRevoked).not.toHaveBeenCalled();
    expect(document.body).not.toHaveTextContent(en.countSignedOut(7));
  });

  it("takes no row away under its question", async () => {
    const { client, user, queryClient } = await show();
    await user.click(await revokeButton(firefox));
    client.setSessions([]);
    await act(() => queryClient.refetchQueries());
    expect(await card(firefox)).toHaveAttribute("data-status", "asking");
    expect(screen.queryByText(saying(en.deviceAlreadySignedOut("")))).toBeNull();
  });

  const me = new Set(["me"]);
  const none = new Set<string>();
  it.each([
    ["names the asker, and holds it", "me", me, ["me", "a"], true],
    ["names the asker, and lacks it", "me", me, ["a"], false],
    ["names a new asker after a proof, and holds it", "new", me, ["new"], true],
    ["names nobody, and holds who asked before", undefined, me, ["me"], true],
    ["names nobody, and lacks who asked before", undefined, me, ["a"], false],
    ["is empty, of a backend that never names anybody", undefined, none, [], false],
    ["holds some, of a backend that never names anybody", undefined, none, ["a"], true],
  ])("or can: one that %s", (_, currentSessionId, ownIds, ids, isProof) => {
    const whole = { currentSessionId, isWhole: true };
    expect(provesRevocations(whole, new Set(ids), ownIds)).toBe(isProof);
    expect(provesRevocations({ ...whole, isWhole: false }, new Set(ids), ownIds)).toBe(false);
  });
});
