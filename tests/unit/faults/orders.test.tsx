import { act, screen, waitFor, within } from "@testing-library/react";
import { type ReactNode, useState } from "react";
import { describe, expect, it, vi } from "vitest";
import {
  PasswordChangedPrompt,
  RevokeAllButton,
  SessionList,
  type SessionsProviderProps,
} from "../../../src/index.js";
import { SessionsError } from "../../../src/session/SessionsError.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import {
  card,
  fixtureClient,
  renderKit,
  revokeButton,
  sessionIsOver,
  signOut,
} from "../../renderKit.js";
import { travel } from "../live/support.js";
import { Picked } from "./Picked.js";
import { beginning, en } from "../../support/words.js";

const wanted = "reauthentication-required" as const;
const idsOf = (from: number, to: number) =>
  fixtureSessions.slice(from, to).map(({ sessionId }) => sessionId);
const status = () => document.querySelector('[data-sessions="status"]')?.textContent;
const later = (milliseconds: number) =>
  act(() => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)));

/** Renders the list, and beside it a host's buttons for some of its sessions. */
async function withPicked(ids: string[], props: SessionsProviderProps) {
  const ui = (
    <>
      <SessionList />
      <Picked ids={ids} />
    </>
  );
  const kit = renderKit(ui, props);
  await revokeButton("Firefox on Linux");
  const end = () => kit.user.click(screen.getByRole("button", { name: "End the picked" }));
  return { ...kit, end };
}

const sent = (client: ReturnType<typeof fixtureClient>, method: string) =>
  client.calls.filter((call) => call.method === method).length;

describe("several at once", { timeout: 20_000 }, () => {
  it("that were stopped ask for no password any more", async () => {
    const client = fixtureClient();
    const reauthenticate = vi.fn(async () => true);
    const { user, end } = await withPicked(idsOf(1, 7), { client, reauthenticate });
    client.script("revoke", wanted, wanted, wanted, wanted);
    const release = client.hold("revoke");
    await end();
    await user.click(screen.getAllByRole("button", { name: en.stop })[0]!);
    await act(async () => release());
    expect(await screen.findByText(en.stopped(0, 6))).toBeVisible();
    expect(reauthenticate).not.toHaveBeenCalled();
    expect(await card("Firefox on Linux")).toHaveAttribute("data-status", "idle");
  });

  it("that meet a limit ask for no password that would be of no use", async () => {
    const client = fixtureClient();
    const reauthenticate = vi.fn(async () => true);
    const { end } = await withPicked(idsOf(1, 3), { client, reauthenticate });
    client.script("revoke", new SessionsError("rate-limited"), wanted);
    const release = client.hold("revoke");
    await end();
    await act(async () => release());
    const alert = screen.getByRole("alert");
    await waitFor(() => expect(alert).toHaveTextContent(/Safari on iPhone and Firefox on Linux/));
    expect(reauthenticate).not.toHaveBeenCalled();
    expect(sent(client, "revoke")).toBe(2);
  });

  it("of which nobody knows the outcome are asked about at the list, not sent again", async () => {
    const client = fixtureClient({ hasRevokeOthers: true });
    const { user } = renderKit(<SessionList />, { client });
    await revokeButton("Firefox on Linux");
    client.script("revokeOthers", "network");
    client.script("list", "forbidden");
    const others = () => screen.getByRole("button", { name: en.signOutOthers });
    await user.click(others());
    const dialog = within(screen.getByRole("dialog"));
    await user.click(dialog.getByRole("button", { name: en.signOutCount(7) }));
    await screen.findByRole("button", { name: en.checkAgainDevice("Firefox on Linux") });
    await user.click(others());
    await screen.findByRole("button", { name: en.tryAgainDevice("Firefox on Linux") });
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    expect(sent(client, "revokeOthers")).toBe(1);
  });

  it("are one order at a time: a second one is not begun, and Stop stops the first", async () => {
    const client = fixtureClient();
    const prompt = <PasswordChangedPrompt onDone={() => undefined} />;
    const ui = (
      <>
        <Picked ids={idsOf(1, 7)} />
        {prompt}
      </>
    );
    const { user } = renderKit(ui, { client });
    const all = await screen.findByRole("button", { name: en.signOutCount(7) });
    const release = client.hold("revoke");
    await user.click(screen.getByRole("button", { name: "End the picked" }));
    await user.click(all);
    expect(screen.getByText("revoking: 0 of 6")).toBeVisible();
    await user.click(screen.getByRole("button", { name: en.stop }));
    await act(async () => release());
    await screen.findByText("idle: 0 of 0");
    expect(sent(client, "revoke")).toBe(4);
    expect(client.sessions()).toHaveLength(4);
  });

  it.each([
    ["on the page", async () => undefined],
    [
      "on no list any more",
      async (client: ReturnType<typeof fixtureClient>) => {
        client.script("list", "rejected");
        await travel("pagehide");
        await travel("pageshow");
        expect(await screen.findByRole("button", { name: en.tryAgain })).toBeVisible();
      },
    ],
  ])(
    "that are all others are ended one by one beside one that waits for the same proof, %s",
    async (_, leave) => {
      const client = fixtureClient({ hasRevokeOthers: true });
      let prove: (isProven: boolean) => void = () => undefined;
      const reauthenticate = () => new Promise<boolean>((resolve) => (prove = resolve));
      const props = { client, reauthenticate, requireReauthentication: true };
      const { user } = renderKit(<SessionList />, props);
      await revokeButton("Firefox on Linux");
      await signOut(user, "Firefox on Linux");
      await user.click(screen.getByRole("button", { name: en.signOutOthers }));
      const dialog = within(screen.getByRole("dialog"));
      await user.click(dialog.getByRole("button", { name: en.signOutCount(6) }));
      await leave(client);
      await act(async () => prove(true));
      await waitFor(() => expect(client.sessions()).toHaveLength(1));
      expect(sent(client, "revokeOthers")).toBe(0);
      expect(sent(client, "revoke")).toBe(7);
    },
  );

  it("that are all others leave alone what has come since the question", async () => {
    const client = fixtureClient({ hasRevokeOthers: true, hasSubscribe: true });
    let prove: (isProven: boolean) => void = () => undefined;
    const reauthenticate = () => new Promise<boolean>((resolve) => (prove = resolve));
    const props = { client, reauthenticate, requireReauthentication: true };
    const { user } = renderKit(<SessionList />, props);
    await revokeButton("Firefox on Linux");
    await user.click(screen.getByRole("button", { name: en.signOutOthers }));
    const dialog = within(screen.getByRole("dialog"));
    await user.click(dialog.getByRole("button", { name: en.signOutCount(7) }));
    const newcomer = { ...fixtureSessions[2]!, sessionId: "newcomer" };
    await act(async () => client.setSessions([...fixtureSessions, newcomer]));
    await later(50);
    await act(async () => prove(true));
    await waitFor(() => expect(sent(client, "revoke")).toBe(7));
    expect(sent(client, "revokeOthers")).toBe(0);
    expect(client.sessions()).toContain(newcomer);
  });

  it("that are everywhere leave this device to its own sign-out, where that is on its way", async () => {
    const client = fixtureClient({ hasRevokeAll: true });
    const ui = (
      <>
        <SessionList />
        <RevokeAllButton />
      </>
    );
    const { user } = renderKit(ui, { client });
    const release = client.hold("signOut");
    const sayYes = (name: string) =>
      user.click(within(screen.getByRole("dialog")).getByRole("button", { name }));
    await user.click(await revokeButton("Chrome on macOS"));
    await sayYes(en.signOutThisDevice);
    await user.click(screen.getByRole("button", { name: en.signOutEverywhere }));
    await sayYes(en.signOutEverywhere);
    await waitFor(() => expect(sent(client, "revoke")).toBe(7));
    expect(sent(client, "revokeAll")).toBe(0);
    await act(async () => release());
    expect(await screen.findByText(en.signedOut)).toBeVisible();
    expect(sent(client, "signOut")).toBe(1);
  });

  it("that go on while the session is over, or the page was away, are told to the host each once", async () => {
    const client = fixtureClient({ hasSubscribe: true });
    const onRevoked = vi.fn();
    const { end } = await withPicked(idsOf(1, 7), { client, onRevoked });
    const release = client.hold("revoke");
    await end();
    let late = () => undefined as void;
    await act(async () => {
      release();
      late = client.hold("revoke");
    });
    client.script("list", ...sessionIsOver, ...sessionIsOver);
    await act(async () => client.push());
    act(() => void dispatchEvent(new Event("pagehide")));
    await act(async () => late());
    await waitFor(() => expect(onRevoked).toHaveBeenCalledOnce());
    expect(onRevoked.mock.calls[0]?.[0].sessions).toEqual(fixtureSessions.slice(1, 7));
  });
});

describe("a question", { timeout: 20_000 }, () => {
  function Leaving({ children }: { children: ReactNode }) {
    const [isHere, setIsHere] = useState(true);
    return (
      <>
        <button onClick={() => setIsHere(!isHere)}>Another page</button>
        {isHere && children}
      </>
    );
  }

  it("goes with the page, and does not open again by itself", async () => {
    const { user } = renderKit(
      <Leaving>
        <SessionList />
      </Leaving>,
      { client: fixtureClient() },
    );
    await user.click(await revokeButton("Firefox on Linux"));
    const away = screen.getByRole("button", { name: "Another page" });
    await user.click(away);
    await user.click(away);
    expect(await card("Firefox on Linux")).toHaveAttribute("data-status", "idle");
    expect(screen.queryByRole("group")).not.toBeInTheDocument();
  });

  it.each([
    ["throws", () => thrown()],
    ["says no without a promise", (): Promise<boolean> => JSON.parse("false")],
  ])("of the host that %s leaves the row as it was", async (_, confirm) => {
    const client = fixtureClient();
    const { user } = renderKit(<SessionList />, { client, confirm });
    await user.click(await revokeButton("Firefox on Linux"));
    await waitFor(async () =>
      expect(await card("Firefox on Linux")).toHaveAttribute("data-status", "idle"),
    );
    expect(sent(client, "revoke")).toBe(0);
  });
});

function thrown(): never {
  throw new Error("the host's dialog is broken");
}

describe("the host", { timeout: 20_000 }, () => {
  it("hears of this device's end also where it breaks over the others'", async () => {
    const uncaught: unknown[] = [];
    const enqueue = queueMicrotask;
    vi.stubGlobal("queueMicrotask", (task: () => void) =>
      enqueue(() => {
        try {
          task();
        } catch (error) {
          uncaught.push(error);
        }
      }),
    );
    const onSignedOut = vi.fn();
    const { user } = renderKit(<RevokeAllButton />, {
      client: fixtureClient(),
      onSignedOut,
      onRevoked: thrown,
    });
    await user.click(await screen.findByRole("button", { name: en.signOutEverywhere }));
    const dialog = within(screen.getByRole("dialog"));
    await user.click(dialog.getByRole("button", { name: en.signOutEverywhere }));
    await waitFor(() => expect(onSignedOut).toHaveBeenCalledOnce());
    expect(uncaught).toEqual([new Error("the host's dialog is broken")]);
    vi.unstubAllGlobals();
  });

  it("hears that this device ended here where its lost sign-out is proved by a later 401", async () => {
    const client = fixtureClient({ hasSubscribe: true });
    const onSignedOut = vi.fn();
    const { user } = renderKit(<SessionList />, { client, onSignedOut });
    await user.click(await revokeButton("Chrome on macOS"));
    client.script("signOut", "lost");
    client.script("list", "forbidden", ...sessionIsOver);
    const dialog = within(screen.getByRole("dialog"));
    await user.click(dialog.getByRole("button", { name: en.signOutThisDevice }));
    await screen.findByRole("button", { name: en.checkAgainDevice("Chrome on macOS") });
    act(() => client.push());
    await waitFor(() => expect(onSignedOut.mock.calls).toEqual([[{ reason: "here" }]]));
  });

  it("hears of the same session's end once, though the list comes and goes", async () => {
    const client = fixtureClient();
    const onSignedOut = vi.fn();
    const { queryClient } = renderKit(<SessionList />, { client, onSignedOut });
    await revokeButton("Firefox on Linux");
    for (let round = 0; round < 3; round++) {
      client.script("list", ...sessionIsOver);
      await act(() => queryClient.refetchQueries());
      await later(10);
      await act(() => queryClient.refetchQueries());
      await revokeButton("Firefox on Linux");
    }
    expect(onSignedOut).toHaveBeenCalledOnce();
  });
});

describe("what was said of a result", { timeout: 20_000 }, () => {
  it("is not said anew when a device ends elsewhere afterwards", async () => {
    const client = fixtureClient({ sessions: fixtureSessions.slice(0, 4) });
    const { end, queryClient } = await withPicked(idsOf(1, 3), { client });
    await end();
    expect(await screen.findByText(en.countSignedOut(2))).toBeVisible();
    client.setSessions(fixtureSessions.slice(0, 1));
    await act(() => queryClient.refetchQueries());
    await later(200);
    expect(status()).toBe(en.countSignedOut(2));
  });

  it("is not said anew when the one that failed ends elsewhere", async () => {
    const client = fixtureClient();
    const { end, queryClient } = await withPicked(idsOf(1, 3), { client });
    client.script("revoke", undefined, "forbidden");
    await end();
    const alert = screen.getByRole("alert");
    await waitFor(() => expect(alert).toHaveTextContent(beginning(en.partlySignedOut(1, 2))));
    const before = alert.textContent;
    const isOther = ({ sessionId }: { sessionId: string }) => sessionId !== "session-firefox";
    client.setSessions(client.sessions().filter(isOther));
    await act(() => queryClient.refetchQueries());
    await later(200);
    expect([alert.textContent, status()]).toEqual([before, ""]);
  });
});

describe("a hidden page", { timeout: 20_000 }, () => {
  it("asks for no list, also where the last one that was hinted at had failed", async () => {
    const client = fixtureClient({ hasSubscribe: true });
    renderKit(<SessionList />, { client });
    await revokeButton("Firefox on Linux");
    client.script("list", ...Array.from({ length: 9 }, () => "timeout" as const));
    act(() => client.push());
    await waitFor(() => expect(sent(client, "list")).toBe(2));
    const visibility = vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
    act(() => void document.dispatchEvent(new Event("visibilitychange")));
    await later(2_500);
    visibility.mockRestore();
    expect(sent(client, "list")).toBe(2);
  });
});
