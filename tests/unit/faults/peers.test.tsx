import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { SessionList } from "../../../src/index.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { card, fixtureClient, renderKit, revokeButton, signOut } from "../../renderKit.js";
import { Picked } from "./Picked.js";
import { anything, beginning, en, saying } from "../../support/words.js";

// Faults of similar screens in other products, and wishes of their users. Each title uses a user's words.

const ids = ["session-iphone", "session-firefox", "session-edge"];
const firefox = "Firefox on Linux";
const tryAgain = () => screen.findByRole("button", { name: en.tryAgainDevice(firefox) });
const status = () => document.querySelector('[data-sessions="status"]')?.textContent ?? "";
const methods = (client: ReturnType<typeof fixtureClient>) =>
  client.calls.map(({ method }) => method).filter((method) => method !== "list");

const show = (
  options: Parameters<typeof fixtureClient>[0] = {},
  handlers: Partial<Parameters<typeof renderKit>[1]> = {},
) => {
  const client = fixtureClient(options);
  const ui = (
    <>
      <SessionList />
      <Picked ids={ids} />
    </>
  );
  const kit = renderKit(ui, { client, ...handlers });
  const press = async (name: string) => kit.user.click(await screen.findByRole("button", { name }));
  return { client, press, ...kit };
};

describe("a sign-out that fails", () => {
  it("“I pressed Sign out and nothing happened at all”: the row says why, and how to go on", async () => {
    const { user } = show({ fail: "rejected" });
    await signOut(user, firefox);
    expect(await tryAgain()).toHaveAccessibleDescription(
      `${en.stillSignedIn("Firefox on Linux")} ${en.reasons.rejected}`,
    );
  });

  it("“the error was only in the log”: it is on screen and spoken at once", async () => {
    const { user } = show({ fail: "server" });
    await signOut(user, firefox);
    await waitFor(() =>
      expect(screen.getByRole("alert")).toHaveTextContent(
        `${en.stillSignedIn("Firefox on Linux")} ${en.reasons.server}`,
      ),
    );
    expect(await card(firefox)).toHaveTextContent(en.reasons.server);
  });

  it("“the dialog just stayed open with no message”: it closes, and the result stands where the rows are", async () => {
    const { press, user } = show({ fail: "forbidden" });
    await card(firefox);
    await press(en.signOutOthers);
    await press(en.signOutCount(7));
    await tryAgain();
    expect(screen.queryByRole("dialog")).toBeNull();
    await waitFor(() =>
      expect(screen.getByRole("alert")).toHaveTextContent(beginning(en.partlySignedOut(0, 7))),
    );
    await user.click(await tryAgain());
  });

  it("“the dialog closed and I did not know whether it worked”: Signing out… until the answer is there", async () => {
    const { client, press } = show();
    await card(firefox);
    const release = client.hold("revoke");
    await press(en.signOutOthers);
    await press(en.signOutCount(7));
    expect(await screen.findByText(en.signingOutCount(7))).toBeVisible();
    expect(screen.queryByText(saying(en.countSignedOut(7)))).toBeNull();
    expect(await card(firefox)).toHaveAttribute("data-status", "revoking");
    await act(async () => release());
    expect(await screen.findByText(beginning(en.countSignedOut(7)))).toBeVisible();
  });

  it("“it said signed out although the server answered 404 to everything it was asked”: already gone is said as such", async () => {
    const { client, user } = show();
    await revokeButton(firefox);
    client.setSessions(client.sessions().filter(({ sessionId }) => sessionId !== ids[1]));
    client.script("revoke", "not-found");
    await signOut(user, firefox);
    expect(await screen.findByText(en.deviceAlreadySignedOut("Firefox on Linux"))).toBeVisible();
  });

  it("“it vanished from the list, yet it kept working”: one that is still listed comes back and says so", async () => {
    const { client, user, queryClient } = show();
    await revokeButton(firefox);
    const before = client.sessions();
    await signOut(user, firefox);
    await screen.findByText(en.deviceSignedOut("Firefox on Linux"));
    client.setSessions(before);
    await act(() => queryClient.refetchQueries());
    expect(await tryAgain()).toHaveAccessibleDescription(
      saying(`${en.stillSignedIn(firefox)} ${en.reappeared}`),
    );
    expect(status()).toBe("");
  });

  it("“the service was down and it said done”: after a lost answer nothing is claimed before the list tells", async () => {
    const { client, user } = show();
    await revokeButton(firefox);
    client.script("revoke", "timeout");
    const release = client.hold("list");
    await signOut(user, firefox);
    const name = en.checkingDevice("Firefox on Linux");
    expect(await screen.findByRole("button", { name })).toHaveTextContent(en.checking);
    expect(status()).toBe("");
    await act(async () => release());
    expect(await tryAgain()).toBeVisible();
  });

  it("“my sign-out worked and it told me that all failed”: a failed list after it takes nothing back", async () => {
    const { client, user } = show();
    await revokeButton(firefox);
    client.script("list", "forbidden");
    await signOut(user, firefox);
    expect(await screen.findByText(en.deviceSignedOut("Firefox on Linux"))).toBeVisible();
    expect(screen.queryByRole("heading", { name: firefox })).toBeNull();
    expect(await screen.findByText(saying(en.stale(anything)))).toBeVisible();
  });
});

describe("several at once", () => {
  it("“one failed, and those that were gone still stood there”: ended rows leave, the failed one stays", async () => {
    const { client, press } = show();
    await card(firefox);
    client.script("revoke", undefined, "server");
    await press("End the picked");
    await tryAgain();
    expect(screen.queryByRole("heading", { name: "Safari on iPhone" })).toBeNull();
    expect(screen.queryByRole("heading", { name: "Edge on Windows" })).toBeNull();
    expect(client.sessions()).toHaveLength(6);
  });

  it("“three of four worked, and it told me that the whole thing failed”: each is reported by itself", async () => {
    const onRevoked = vi.fn();
    const { client, press } = show({}, { onRevoked });
    await card(firefox);
    client.script("revoke", undefined, "forbidden");
    await press("End the picked");
    await tryAgain();
    expect(onRevoked.mock.calls).toEqual([
      [{ sessions: [fixtureSessions[1], fixtureSessions[3]], target: "selected" }],
    ]);
    await waitFor(() =>
      expect(screen.getByRole("alert")).toHaveTextContent(beginning(en.partlySignedOut(2, 3))),
    );
  });

  it("“ending selected ones does nothing, without a message”: it says so while it happens and after", async () => {
    const { press } = show({ latency: 300 });
    await card(firefox);
    await press("End the picked");
    expect(await screen.findByText(en.signingOutCount(3))).toBeVisible();
    expect(await screen.findByText(en.countSignedOut(3))).toBeVisible();
  });

  it("“ending two hundred ran into the rate limit”: at most four requests at a time", async () => {
    const rows = Array.from({ length: 60 }, (_, index) => ({
      ...fixtureSessions[2]!,
      sessionId: `row-${index}`,
    }));
    const { client, press } = show({ sessions: [fixtureSessions[0]!, ...rows] });
    const release = client.hold("revoke");
    await press(en.signOutOthers);
    await press(en.signOutCount(60));
    await waitFor(() => expect(methods(client)).toHaveLength(4));
    await act(async () => release());
    await waitFor(() => expect(client.sessions()).toHaveLength(1), { timeout: 45_000 });
  }, 60_000);
});

describe("what a button ends", () => {
  it("“all devices ended the others only”: the words and the scope are the same", async () => {
    const onSignedOut = vi.fn();
    const { client, press } = show({ hasRevokeOthers: true, hasRevokeAll: true }, { onSignedOut });
    await card(firefox);
    await press(en.signOutOthers);
    expect(screen.getByRole("dialog")).toHaveAccessibleDescription(en.askOthersHint(7));
    await press(en.signOutCount(7));
    await screen.findByText(beginning(en.countSignedOut(7)));
    expect(methods(client)).toEqual(["revokeOthers"]);
    expect(onSignedOut).not.toHaveBeenCalled();
    expect(await card("Chrome on macOS")).toBeVisible();
  });

  it("“all devices ended this one too, without a word”: everywhere says that you leave this page", async () => {
    const { client, press } = show({ hasRevokeOthers: true, hasRevokeAll: true });
    await card(firefox);
    await press("Ask for everywhere");
    expect(screen.getByRole("dialog")).toHaveAccessibleDescription(/you will leave this page/);
    await press(en.signOutEverywhere);
    await screen.findByRole("heading", { name: en.signedOut });
    expect(methods(client)).toEqual(["revokeAll"]);
  });

  it("“it signed out another browser as well”: one is one", async () => {
    const { client, user } = show({ hasRevokeOthers: true, hasRevokeAll: true });
    await signOut(user, firefox);
    await screen.findByText(en.deviceSignedOut("Firefox on Linux"));
    expect(methods(client)).toEqual(["revoke"]);
    expect(client.sessions()).toHaveLength(7);
  });

  it("“two of them had one name, and both went”: rows of one name end by themselves", async () => {
    const twin = { ...fixtureSessions[2]!, sessionId: "session-twin" };
    const sessions = [...fixtureSessions.slice(0, 3), { ...twin, location: { city: "Ulm" } }];
    const { client, user } = show({ sessions });
    const name = en.signOutDevice("Firefox on Linux, Ulm");
    await user.click(await screen.findByRole("button", { name }));
    await user.click(within(screen.getByRole("group")).getByRole("button", { name }));
    await screen.findByText(en.deviceSignedOut("Firefox on Linux, Ulm"));
    expect(client.sessions().map(({ sessionId }) => sessionId)).toContain("session-firefox");
  });

  it("“ending my own row left me half signed in”: it is a sign-out, and the host takes over", async () => {
    const onSignedOut = vi.fn();
    const { client, press } = show({}, { onSignedOut });
    await press(en.signOutDevice("Chrome on macOS"));
    await press(en.signOutThisDevice);
    await screen.findByRole("heading", { name: en.signedOut });
    expect(methods(client)).toEqual(["signOut"]);
    expect(onSignedOut).toHaveBeenCalledExactlyOnceWith({ reason: "here" });
  });

  it("“which one of these am I on?”: where nobody knows, all others and everywhere are not offered", async () => {
    const { client, press } = show({ currentSessionId: undefined, hasRevokeOthers: true });
    await card(firefox);
    await press("Ask for everywhere");
    await press("End the picked");
    await screen.findByText(en.countSignedOut(3));
    expect(methods(client)).toEqual(["revoke", "revoke", "revoke"]);
    expect(screen.getByText(/signing out all others is not offered/)).toBeVisible();
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("“the page crashed on an empty list”: it says that this may be a fault", async () => {
    show({ sessions: [] });
    expect(await screen.findByRole("heading", { name: en.empty })).toBeVisible();
  });
});

describe("what the host hears", () => {
  it("“the state was not refreshed after a sign-out”: of each end once, also where only a later list tells", async () => {
    const onRevoked = vi.fn();
    const { client, user, queryClient } = show({}, { onRevoked });
    await revokeButton(firefox);
    client.script("revoke", "lost");
    client.script("list", "forbidden");
    await signOut(user, firefox);
    await screen.findByText(saying(en.outcomeUnknown(anything, 1)));
    expect(onRevoked).not.toHaveBeenCalled();
    await act(() => queryClient.refetchQueries());
    await waitFor(() =>
      expect(onRevoked.mock.calls).toEqual([[{ sessions: [fixtureSessions[2]], target: "one" }]]),
    );
    await act(() => queryClient.refetchQueries());
    expect(onRevoked).toHaveBeenCalledOnce();
    expect(await screen.findByText(en.deviceSignedOut("Firefox on Linux"))).toBeVisible();
  });

  it("“revoked ones live on for five minutes, and the page says done”: it says how long", async () => {
    const { user } = show({}, { propagationDelay: 300_000 });
    await signOut(user, firefox);
    expect(
      await screen.findByText(`${en.deviceSignedOut(firefox)} ${en.mayKeepAccess("5 minutes", 1)}`),
    ).toBeVisible();
  });

  it("“I changed the account and saw the other one's devices”: a batch of the account before sends no more", async () => {
    const client = fixtureClient();
    const ui = (
      <>
        <SessionList />
        <Picked ids={fixtureSessions.slice(1).map(({ sessionId }) => sessionId)} />
      </>
    );
    const { user, switchTo } = renderKit(ui, { client, account: "ada" });
    await card(firefox);
    const release = client.hold("revoke");
    await user.click(screen.getByRole("button", { name: "End the picked" }));
    await waitFor(() => expect(methods(client)).toHaveLength(4));
    switchTo(client, "grace");
    await screen.findByText(/^curl/);
    await act(async () => release());
    await waitFor(() => expect(client.sessions()).toHaveLength(4));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(methods(client)).toHaveLength(4);
    expect(status()).toBe("");
  });

  it("“I closed the tab in the middle”: a page that is loaded anew claims nothing, and shows what is left", async () => {
    const { client, press, unmount } = show();
    await card(firefox);
    const release = client.hold("revoke");
    await press("End the picked");
    unmount();
    client.setSessions(client.sessions().slice(0, 3));
    renderKit(<SessionList />, { client });
    expect(await card("Chrome on macOS")).toHaveAttribute("data-status", "idle");
    expect(screen.getAllByRole("listitem")).toHaveLength(client.sessions().length);
    expect(status()).toBe("");
    await act(async () => release());
  });
});
