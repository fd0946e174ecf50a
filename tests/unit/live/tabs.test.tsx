import { act, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { useRevokeSession, useSessions } from "../../../src/index.js";
import { fixtureCurrentId, type MemoryClient } from "../../../src/testing/index.js";
import { fixtureClient, sessionIsOver } from "../../renderKit.js";
import { hookOf } from "../query/support.js";
import { listsOf, wait, watchChannels } from "./support.js";

const firefox = "session-firefox";

/** Opens another tab of this browser: it has its own memory and the same backend. */
async function openTab(client: MemoryClient, account = "ada", onSignedOut = vi.fn()) {
  const view = hookOf(
    () => ({
      list: useSessions(),
      firefox: useRevokeSession(firefox),
      own: useRevokeSession(fixtureCurrentId),
    }),
    { client, account, onSignedOut },
  );
  await waitFor(() => expect(view.result.current.list.sessions).toHaveLength(8));
  const idsIn = () => view.result.current.list.sessions.map(({ sessionId }) => sessionId);
  return { ...view, idsIn, onSignedOut };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("two tabs of one browser", () => {
  it("stay in step: what one has signed out leaves the other", async () => {
    const client = fixtureClient();
    const one = await openTab(client);
    const other = await openTab(client);
    await act(() => one.result.current.firefox.revoke());
    await waitFor(() => expect(other.idsIn()).not.toContain(firefox));
    expect(other.idsIn()).toHaveLength(7);
  });

  it("tell each other that something changed, and neither what nor whose", async () => {
    const channels = watchChannels();
    const client = fixtureClient();
    const one = await openTab(client, "ada@example.com");
    await openTab(client, "eve@example.com");
    await act(() => one.result.current.firefox.revoke());
    expect(channels.posts).toEqual([null]);
    expect(new Set(channels.names)).toEqual(new Set(["react-active-sessions"]));
  });

  it("do not answer a message with a message", async () => {
    const channels = watchChannels();
    const client = fixtureClient();
    const one = await openTab(client);
    const other = await openTab(client);
    client.script("revoke", "forbidden");
    await act(() => other.result.current.firefox.revoke());
    await act(() => one.result.current.firefox.revoke());
    // The message makes the other tab refetch its list, so its failed row is gone. This tab must not send a
    // message for it.
    await waitFor(() => expect(other.result.current.firefox.status).toBe("revoked"));
    await wait(300);
    expect(channels.posts).toEqual([null]);
  });

  it("do not hear themselves", async () => {
    const client = fixtureClient();
    const one = await openTab(client);
    const before = listsOf(client);
    await act(() => one.result.current.firefox.revoke());
    await wait(300);
    expect(listsOf(client)).toBe(before + 1);
  });

  it("say nothing when nothing was ended", async () => {
    const channels = watchChannels();
    const client = fixtureClient({ fail: "forbidden" });
    const one = await openTab(client);
    await act(() => one.result.current.firefox.revoke());
    await act(() => one.result.current.list.refresh());
    expect(channels.posts).toEqual([]);
  });

  it("say so too when the answer was lost: it may have been carried out", async () => {
    const client = fixtureClient();
    const one = await openTab(client);
    const other = await openTab(client);
    client.script("revoke", "lost");
    await act(() => one.result.current.firefox.revoke());
    await waitFor(() => expect(other.idsIn()).not.toContain(firefox));
  });

  it("hear of it also when the list that asked is gone before the answer", async () => {
    const client = fixtureClient();
    const one = await openTab(client);
    const other = await openTab(client);
    const release = client.hold("revoke");
    act(() => void one.result.current.firefox.revoke());
    one.unmount();
    release();
    await waitFor(() => expect(other.idsIn()).not.toContain(firefox));
  });

  it("believe a message only after the backend: a false one ends nothing", async () => {
    const client = fixtureClient();
    const one = await openTab(client);
    const before = listsOf(client);
    const stranger = new BroadcastChannel("react-active-sessions");
    stranger.postMessage({ type: "ended", ids: [firefox, fixtureCurrentId] });
    await waitFor(() => expect(listsOf(client)).toBe(before + 1));
    await wait(50);
    expect(one.idsIn()).toHaveLength(8);
    expect(one.result.current.list.status).toBe("ready");
    expect(one.onSignedOut).not.toHaveBeenCalled();
    stranger.close();
  });

  it("ask for two lists at the most in a second of a thousand messages", async () => {
    const channels = watchChannels();
    const client = fixtureClient();
    await openTab(client);
    const before = listsOf(client);
    const stranger = new BroadcastChannel("react-active-sessions");
    for (let i = 0; i < 1_000; i++) stranger.postMessage(`garbage ${i}`);
    await wait(800);
    expect(listsOf(client)).toBe(before + 1);
    await wait(600);
    expect(listsOf(client)).toBe(before + 2);
    expect(channels.posts).toHaveLength(1_000);
    stranger.close();
  });

  it("do without where the browser has no such channel", async () => {
    vi.stubGlobal("BroadcastChannel", undefined);
    const client = fixtureClient();
    const one = await openTab(client);
    await act(() => one.result.current.firefox.revoke());
    expect(one.idsIn()).toHaveLength(7);
  });
});

describe("a sign-out here", () => {
  it("is handed over once in this tab, and once in the other after its own 401", async () => {
    const client = fixtureClient();
    const one = await openTab(client);
    const other = await openTab(client);
    client.script("list", ...sessionIsOver);
    await act(() => one.result.current.own.revoke());
    expect(one.onSignedOut.mock.calls).toEqual([[{ reason: "here" }]]);
    await waitFor(() => expect(other.result.current.list.status).toBe("signed-out"));
    await waitFor(() => expect(other.onSignedOut).toHaveBeenCalled());
    await wait(50);
    expect(other.onSignedOut.mock.calls).toEqual([[{ reason: "elsewhere" }]]);
    expect(one.onSignedOut).toHaveBeenCalledOnce();
  });

  it("is not handed over as one from elsewhere when a list is refused before its answer", async () => {
    const client = fixtureClient();
    const one = await openTab(client);
    const release = client.hold("signOut");
    act(() => void one.result.current.own.revoke());
    client.script("list", ...sessionIsOver);
    await act(() => one.result.current.list.refresh());
    await waitFor(() => expect(one.result.current.list.status).toBe("signed-out"));
    await wait(30);
    expect(one.onSignedOut).not.toHaveBeenCalled();
    await act(async () => release());
    await wait(30);
    expect(one.onSignedOut.mock.calls).toEqual([[{ reason: "here" }]]);
  });
});
