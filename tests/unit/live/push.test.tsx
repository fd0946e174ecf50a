import { QueryClient } from "@tanstack/react-query";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import { StrictMode, useState } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { SessionList, SessionsProvider, useSessions } from "../../../src/index.js";
import type { SessionsClient } from "../../../src/session/SessionsClient.js";
import { fixtureNow, fixtureSessions, type MemoryClient } from "../../../src/testing/index.js";
import { card, fixtureClient, renderKit, revokeButton, sessionIsOver } from "../../renderKit.js";
import { hookOf } from "../query/support.js";
import { listsOf, show, wait } from "./support.js";
import { en } from "../../support/words.js";

/** A backend that pushes and counts its subscriptions. */
function pushing() {
  const client = fixtureClient({ hasSubscribe: true });
  const subscribe = client.subscribe!;
  let subscribed = 0;
  let open = 0;
  client.subscribe = (onChange) => {
    subscribed += 1;
    open += 1;
    const stop = subscribe(onChange);
    return () => {
      open -= 1;
      stop();
    };
  };
  return Object.assign(client, { subscribed: () => subscribed, open: () => open });
}

const without = (client: MemoryClient, id: string) =>
  client.sessions().filter(({ sessionId }) => sessionId !== id);

const newcomer = {
  ...fixtureSessions[2]!,
  sessionId: "session-new",
  userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:155.0) Gecko/20100101 Firefox/155.0",
  createdAt: new Date(fixtureNow.getTime() + 30_000),
  lastSeen: fixtureNow,
};

afterEach(() => {
  vi.restoreAllMocks();
});

describe("a list whose backend pushes", () => {
  it("is fresh without a reload: what was ended elsewhere leaves", async () => {
    const client = pushing();
    renderKit(<SessionList />, { client });
    const row = await card("Firefox on Linux");
    await act(async () => client.setSessions(without(client, "session-firefox")));
    await waitFor(() => expect(row).not.toBeInTheDocument());
  });

  it("shows no old row that can only be ended in vain: the question closes and says why", async () => {
    // NodeBB/NodeBB#4054: stale rows, and "no login session found" on revoke.
    const client = pushing();
    const { user } = renderKit(<SessionList />, { client });
    await user.click(await revokeButton("Firefox on Linux"));
    await act(async () => client.setSessions(without(client, "session-firefox")));
    expect(await screen.findByText(en.deviceAlreadySignedOut("Firefox on Linux"))).toBeVisible();
    expect(screen.queryByRole("group")).toBeNull();
    expect(client.calls.filter(({ method }) => method === "revoke")).toEqual([]);
  });

  it("tells a session that was kicked out at once, and the host once, without a reload", async () => {
    // The same fault was reported in keycloak/keycloak#26340 and jellyfin/jellyfin#11613.
    const client = pushing();
    const onSignedOut = vi.fn();
    // A component of the host that reads the list too.
    const Counted = () => <output>{useSessions().sessions.length}</output>;
    const ui = (
      <>
        <SessionList />
        <Counted />
      </>
    );
    renderKit(ui, { client, onSignedOut });
    await card("Firefox on Linux");
    client.script("list", ...sessionIsOver, ...sessionIsOver);
    await act(async () => client.push());
    expect(await screen.findByRole("heading", { name: en.signedOut })).toBeVisible();
    expect(screen.queryByText(/Firefox on Linux/)).toBeNull();
    await act(async () => client.push());
    await wait(1_100);
    expect(onSignedOut.mock.calls).toEqual([[{ reason: "elsewhere" }]]);
  });

  it("tells the host again where the screen is shown anew and its session ends before a list came", async () => {
    const client = pushing();
    client.script("list", ...sessionIsOver, ...sessionIsOver);
    const onSignedOut = vi.fn();
    const Screen = () => {
      const [isShown, setIsShown] = useState(true);
      return (
        <>
          <button onClick={() => setIsShown((wasShown) => !wasShown)}>Settings</button>
          {isShown && <SessionList />}
        </>
      );
    };
    const { user } = renderKit(<Screen />, { client, onSignedOut });
    await waitFor(() => expect(onSignedOut).toHaveBeenCalledTimes(1));
    await user.click(screen.getByRole("button", { name: "Settings" }));
    await user.click(screen.getByRole("button", { name: "Settings" }));
    await waitFor(() => expect(onSignedOut).toHaveBeenCalledTimes(2));
  });

  it("tells a session that was kicked out while a question is open, and asks no more: the focus is on what it says", async () => {
    const client = pushing();
    const { user, queryClient } = renderKit(<SessionList />, { client });
    await user.click(await revokeButton("Chrome on macOS"));
    expect(screen.getByRole("button", { name: en.cancel })).toHaveFocus();
    client.script("list", ...sessionIsOver, ...sessionIsOver);
    act(() => void queryClient.invalidateQueries());
    // Push while that request is in flight, because the kit would otherwise fetch once more after it.
    await act(async () => client.push());
    const title = await screen.findByRole("heading", { name: en.signedOut });
    await wait(200);
    expect(title).toHaveFocus();
    expect(listsOf(client)).toBe(3);
  });

  it("leaves no row behind of a session that was kicked out, wherever a list is broken off", async () => {
    const client = pushing();
    const queryClient = new QueryClient();
    const { result, unmount } = hookOf(useSessions, { client }, queryClient);
    await waitFor(() => expect(result.current.sessions).toHaveLength(8));
    client.script("list", ...sessionIsOver);
    act(() => void result.current.refresh());
    const release = client.hold("list");
    await waitFor(() => expect(listsOf(client)).toBe(3));
    // The list got a 401. The host's refetch follows at once, and unmounting the page cancels it.
    const cache = queryClient.getQueryCache();
    const stop = cache.subscribe(({ query }) => {
      if (!query.state.error) return;
      stop();
      void queryClient.refetchQueries();
    });
    await act(async () => {
      release();
      client.hold("list");
    });
    await waitFor(() => expect(listsOf(client)).toBe(4));
    unmount();
    const kept = queryClient.getQueryCache().getAll();
    expect(JSON.stringify(kept.map(({ state }) => state.data ?? null))).not.toContain("198.51");
  });

  it("tells when devices were last active as it is now, not as it was", async () => {
    // The same fault was reported in mastodon/mastodon#5605 and home-assistant/frontend#1726.
    const client = pushing();
    renderKit(<SessionList />, { client });
    const row = await card("Firefox on Linux");
    await waitFor(() => expect(row).toHaveTextContent("3 hours ago"));
    const used = client
      .sessions()
      .map((session) =>
        session.sessionId === "session-firefox" ? { ...session, lastSeen: fixtureNow } : session,
      );
    await act(async () => client.setSessions(used));
    await waitFor(() => expect(row).toHaveTextContent(en.activeNow));
  });

  it("asks once more after a list that was on its way when the push came", async () => {
    const client = pushing();
    const { result } = hookOf(useSessions, { client });
    await waitFor(() => expect(result.current.sessions).toHaveLength(8));
    const release = client.hold("list");
    act(() => void result.current.refresh());
    await act(async () => client.setSessions(without(client, "session-firefox")));
    const before = listsOf(client);
    await act(async () => release());
    await waitFor(() => expect(result.current.sessions).toHaveLength(7));
    expect(listsOf(client)).toBe(before + 1);
  });

  it("asks for two lists at the most in a second of a thousand pushes", async () => {
    const client = pushing();
    const { result } = hookOf(useSessions, { client });
    await waitFor(() => expect(result.current.sessions).toHaveLength(8));
    const before = listsOf(client);
    await act(async () => {
      for (let i = 0; i < 1_000; i++) client.push();
    });
    await wait(800);
    expect(listsOf(client)).toBe(before + 1);
    await wait(600);
    expect(listsOf(client)).toBe(before + 2);
  });

  it.each([
    // The usual retries fail too, so there are three requests in total.
    ["fails", "server", 3],
    ["is too late", "timeout", 1],
  ] as const)(
    "asks again by itself when the list that a push wants %s",
    async (_, code, times) => {
      const client = pushing();
      const { result } = hookOf(useSessions, { client });
      await waitFor(() => expect(result.current.sessions).toHaveLength(8));
      client.script("list", ...Array.from({ length: times }, () => code));
      await act(async () => client.setSessions(without(client, "session-firefox")));
      await waitFor(() => expect(result.current.error?.code).toBe(code), { timeout: 4_000 });
      expect(result.current.sessions).toHaveLength(8);
      await waitFor(() => expect(result.current.sessions).toHaveLength(7), { timeout: 4_000 });
    },
    10_000,
  );

  it("moves no row while somebody looks: a sign-in waits to be asked for", async () => {
    const client = pushing();
    const { user } = renderKit(<SessionList />, { client });
    const row = await card("Edge on Windows");
    act(() => within(row).getByRole("button", { name: "Edge on Windows" }).focus());
    const names = () => screen.getAllByRole("heading").map(({ textContent }) => textContent);
    const before = names();
    await act(async () => client.setSessions([...client.sessions(), newcomer]));
    await user.click(await screen.findByRole("button", { name: en.showNew(1) }, slow));
    expect(names()).not.toEqual(before);
    expect(screen.getByRole("heading", { name: "Other devices 8" })).toBeVisible();
  });
});

const slow = { timeout: 3_000 };

describe("a subscription", () => {
  it("is one for all that read the list, in StrictMode too, and ends with the last of them", async () => {
    const client = pushing();
    const view = render(
      <StrictMode>
        <SessionsProvider client={client} locale="en">
          <SessionList />
          <SessionList />
        </SessionsProvider>
      </StrictMode>,
    );
    await waitFor(() => expect(screen.getAllByRole("listitem")).toHaveLength(16));
    expect([client.subscribed(), client.open()]).toEqual([1, 1]);
    view.unmount();
    expect([client.subscribed(), client.open()]).toEqual([1, 0]);
  });

  it("is not open while the page is hidden; shown again, the list is asked for", async () => {
    const client = pushing();
    const { result } = hookOf(useSessions, { client });
    await waitFor(() => expect(result.current.sessions).toHaveLength(8));
    await show("hidden");
    expect(client.open()).toBe(0);
    client.setSessions(without(client, "session-firefox"));
    await wait(50);
    expect(result.current.sessions).toHaveLength(8);
    await show("visible");
    await waitFor(() => expect(result.current.sessions).toHaveLength(7));
    expect(client.open()).toBe(1);
  });

  it("is that of the account that is shown, after a switch", async () => {
    // clerk/javascript#8703: the list showed the devices of the previous user.
    const ada = pushing();
    const { switchTo } = renderKit(<SessionList />, { client: ada, account: "ada" });
    await card("Firefox on Linux");
    const eve = pushing();
    eve.setSessions(fixtureSessions.slice(0, 2));
    switchTo(eve, "eve");
    await card("Safari on iPhone");
    expect([ada.open(), eve.open()]).toEqual([0, 1]);
    const before = listsOf(ada);
    ada.push();
    await wait(100);
    expect(listsOf(ada)).toBe(before);
    expect(screen.queryByText("Firefox on Linux")).toBeNull();
  });

  it.each([
    ["throws", () => () => expect.fail("never called")],
    ["gives nothing to stop it by", () => undefined],
    [
      "throws when it is stopped",
      () => () => {
        throw new Error("too late");
      },
    ],
  ])("that %s does no harm", async (what, subscribe) => {
    const client: SessionsClient = {
      ...fixtureClient(),
      subscribe(onChange) {
        if (what === "throws") throw new Error("no push today");
        onChange();
        return subscribe() as () => void;
      },
    };
    const view = renderKit(<SessionList />, { client });
    expect(await card("Firefox on Linux")).toBeVisible();
    view.unmount();
  });

  it("that calls back after its end is not heard", async () => {
    const base = fixtureClient();
    let push = () => undefined as void;
    const client: SessionsClient = {
      ...base,
      subscribe(onChange) {
        push = onChange;
        return () => undefined;
      },
    };
    const { result, unmount } = hookOf(useSessions, { client });
    await waitFor(() => expect(result.current.sessions).toHaveLength(8));
    unmount();
    const before = listsOf(base);
    push();
    await wait(50);
    expect(listsOf(base)).toBe(before);
  });
});

describe("what this device has ended", () => {
  it("is gone from all that shows it, at once", async () => {
    // better-auth/better-auth#5741: the page's state did not change after a revoke.
    const client = pushing();
    const { user } = renderKit(
      <>
        <SessionList />
        <SessionList />
      </>,
      { client },
    );
    await waitFor(() => expect(screen.getAllByRole("listitem")).toHaveLength(16));
    const [first] = screen.getAllByRole("button", { name: en.signOutDevice("Firefox on Linux") });
    await user.click(first!);
    const strip = within(first!.closest("li")!).getByRole("group");
    await user.click(
      within(strip).getByRole("button", { name: en.signOutDevice("Firefox on Linux") }),
    );
    await waitFor(() => expect(screen.getAllByRole("listitem")).toHaveLength(14));
  });
});
