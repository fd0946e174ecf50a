import { QueryClient } from "@tanstack/react-query";
import { act, renderHook, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import {
  useRevokeAllSessions,
  useRevokeOtherSessions,
  useRevokeSession,
  useRevokeSessions,
  useSessions,
} from "../../../src/index.js";
import { fixtureCurrentId, fixtureSessions } from "../../../src/testing/index.js";
import { fixtureClient, sessionIsOver } from "../../renderKit.js";
import { hookOf, wrapperOf } from "../query/support.js";

const id = "session-firefox";

/** Calls `useSessions` and one of the hooks, as a host with its own screen does. */
const withList =
  <Result,>(hook: () => Result) =>
  () => ({ list: useSessions(), own: hook() });

describe("useRevokeSession", () => {
  it("ends a session without a question, and reports it", async () => {
    const onRevoked = vi.fn();
    const client = fixtureClient();
    const { result } = hookOf(
      withList(() => useRevokeSession(id)),
      { client, onRevoked },
    );
    await waitFor(() => expect(result.current.list.status).toBe("ready"));
    await act(() => result.current.own.revoke());
    expect(client.sessions().map(({ sessionId }) => sessionId)).not.toContain(id);
    expect(onRevoked.mock.calls).toEqual([[{ sessions: [fixtureSessions[2]], target: "one" }]]);
    await waitFor(() => expect(result.current.list.sessions).toHaveLength(7));
  });

  it("asks the host first where it wants that, and takes a throw for a no", async () => {
    const confirm = vi.fn(async (): Promise<boolean> => Promise.reject(new Error("closed")));
    const client = fixtureClient();
    const { result } = hookOf(
      withList(() => useRevokeSession(id)),
      { client, confirm },
    );
    await waitFor(() => expect(result.current.list.status).toBe("ready"));
    act(() => result.current.own.ask());
    await waitFor(() => expect(result.current.own.status).toBe("idle"));
    expect(confirm).toHaveBeenCalledWith(
      expect.objectContaining({ target: "one", sessions: [fixtureSessions[2]] }),
    );
    expect(client.sessions()).toHaveLength(8);
  });

  it("keeps a question that was opened after the one that the host answers with no", async () => {
    let answer: (isYes: boolean) => void = () => undefined;
    const confirm = vi.fn(() => new Promise<boolean>((resolve) => (answer = resolve)));
    const { result } = hookOf(
      withList(() => [useRevokeSession(id), useRevokeSession("session-edge")] as const),
      { client: fixtureClient(), confirm },
    );
    await waitFor(() => expect(result.current.list.status).toBe("ready"));
    act(() => result.current.own[0].ask());
    const no = answer;
    act(() => result.current.own[1].ask());
    await act(async () => no(false));
    expect(result.current.own.map(({ status }) => status)).toEqual(["idle", "asking"]);
  });

  it("goes on when who began it is unmounted, and the row leaves elsewhere", async () => {
    const client = fixtureClient();
    const { result, queryClient, Wrapper } = shared(client);
    const button = renderHook(() => useRevokeSession(id), { wrapper: Wrapper });
    await waitFor(() => expect(result.current.status).toBe("ready"));
    const release = client.hold("revoke");
    act(() => void button.result.current.revoke());
    button.unmount();
    await act(async () => release());
    await waitFor(() => expect(result.current.sessions).toHaveLength(7));
    expect(queryClient.isMutating()).toBe(0);
  });

  it("ends this device's own session by signing out, and hands over once", async () => {
    const onSignedOut = vi.fn();
    const client = fixtureClient();
    const { result } = hookOf(
      withList(() => useRevokeSession(fixtureCurrentId)),
      { client, onSignedOut },
    );
    await waitFor(() => expect(result.current.list.status).toBe("ready"));
    await act(() => Promise.all([result.current.own.revoke(), result.current.own.revoke()]));
    expect(client.calls.filter(({ method }) => method === "signOut")).toHaveLength(1);
    expect(onSignedOut.mock.calls).toEqual([[{ reason: "here" }]]);
    expect(result.current.list.status).toBe("signed-out");
    expect(result.current.list.sessions).toEqual([]);
  });
});

describe("a sign-out of this device whose answer was lost", () => {
  it("is handed over once the list refuses, also where only a later check gets through", async () => {
    const onSignedOut = vi.fn();
    const client = fixtureClient();
    const { result } = hookOf(
      withList(() => useRevokeSession(fixtureCurrentId)),
      { client, onSignedOut },
    );
    await waitFor(() => expect(result.current.list.status).toBe("ready"));
    client.script("signOut", "lost");
    client.script("list", "forbidden");
    await act(() => result.current.own.revoke());
    expect(result.current.own.revocation).toMatchObject({ status: "unknown" });
    expect(onSignedOut).not.toHaveBeenCalled();
    client.script("list", ...sessionIsOver);
    await act(() => result.current.own.checkAgain());
    expect(onSignedOut.mock.calls).toEqual([[{ reason: "here" }]]);
    expect(result.current.list.status).toBe("signed-out");
  });
});

describe("useRevokeSessions", () => {
  it("reports each end once, also where an earlier call ended one of them", async () => {
    const onRevoked = vi.fn();
    const client = fixtureClient();
    const { result } = hookOf(withList(useRevokeSessions), { client, onRevoked });
    await waitFor(() => expect(result.current.list.status).toBe("ready"));
    const [, first, second] = fixtureSessions;
    await act(() => result.current.own.revoke([first!]));
    await act(() => result.current.own.revoke([first!, second!]));
    expect(onRevoked.mock.calls).toEqual(
      [[first], [second]].map((sessions) => [{ sessions, target: "selected" }]),
    );
  });

  it("reports one that only a later check has cleared up", async () => {
    const onRevoked = vi.fn();
    const client = fixtureClient();
    const { result } = hookOf(
      withList(() => useRevokeSession(id)),
      { client, onRevoked },
    );
    await waitFor(() => expect(result.current.list.status).toBe("ready"));
    client.script("revoke", "lost");
    client.script("list", "forbidden");
    await act(() => result.current.own.revoke());
    expect(onRevoked).not.toHaveBeenCalled();
    await act(() => result.current.own.checkAgain());
    expect(onRevoked.mock.calls).toEqual([[{ sessions: [fixtureSessions[2]], target: "one" }]]);
  });

  it("says what the person chose at first, also after a check of one row alone", async () => {
    const onRevoked = vi.fn();
    const client = fixtureClient();
    const { result } = hookOf(
      () => ({ list: useSessions(), several: useRevokeSessions(), one: useRevokeSession(id) }),
      { client, onRevoked },
    );
    await waitFor(() => expect(result.current.list.status).toBe("ready"));
    client.script("revoke", "lost");
    client.script("list", "forbidden");
    await act(() => result.current.several.revoke([fixtureSessions[2]!]));
    expect(result.current.one.status).toBe("unknown");
    await act(() => result.current.one.checkAgain());
    expect(onRevoked.mock.calls).toEqual([
      [{ sessions: [fixtureSessions[2]], target: "selected" }],
    ]);
  });

  it("ends several, and tells how far it is", async () => {
    const client = fixtureClient();
    const { result } = hookOf(withList(useRevokeSessions), { client });
    await waitFor(() => expect(result.current.list.status).toBe("ready"));
    const release = client.hold("revoke");
    act(() => void result.current.own.revoke(fixtureSessions.slice(1, 4)));
    await waitFor(() => expect(result.current.own).toMatchObject({ status: "revoking", count: 3 }));
    await act(async () => release());
    await waitFor(() => expect(result.current.own.status).toBe("idle"));
    expect(client.sessions()).toHaveLength(5);
  });
});

describe("useRevokeOtherSessions", () => {
  it("is not offered where this device is not known", async () => {
    const client = fixtureClient({ currentSessionId: undefined });
    const { result } = hookOf(withList(useRevokeOtherSessions), { client });
    await waitFor(() => expect(result.current.list.status).toBe("ready"));
    expect(result.current.own.isOffered).toBe(false);
  });

  it("ends those too that are on a page that nobody has seen", async () => {
    const client = fixtureClient({ pageSize: 3 });
    const { result } = hookOf(withList(useRevokeOtherSessions), { client });
    await waitFor(() => expect(result.current.list.sessions).toHaveLength(3));
    await act(() => result.current.own.revoke());
    expect(client.sessions().map(({ sessionId }) => sessionId)).toEqual([fixtureCurrentId]);
  });

  it("ends some or all others, one order at a time: the second is taken once the first is over", async () => {
    const client = fixtureClient();
    const { result } = hookOf(
      withList(() => ({ some: useRevokeSessions(), others: useRevokeOtherSessions() })),
      { client },
    );
    await waitFor(() => expect(result.current.list.status).toBe("ready"));
    const release = client.hold("revoke");
    act(() => void result.current.own.some.revoke(fixtureSessions.slice(1, 3)));
    await waitFor(() => expect(result.current.own.some.status).toBe("revoking"));
    await act(() => result.current.own.others.revoke());
    expect(result.current.own.others.status).toBe("idle");
    expect(result.current.own.some.count).toBe(2);
    await act(async () => release());
    await waitFor(() => expect(result.current.own.some.status).toBe("idle"));
    expect(client.sessions()).toHaveLength(6);
    await act(() => result.current.own.others.revoke());
    expect(client.sessions()).toHaveLength(1);
    expect(client.calls.filter(({ method }) => method === "revoke")).toHaveLength(7);
  });

  it("ends nobody where the other pages cannot be had", async () => {
    const client = fixtureClient({ pageSize: 3 });
    const { result } = hookOf(withList(useRevokeOtherSessions), { client });
    await waitFor(() => expect(result.current.list.sessions).toHaveLength(3));
    client.script("list", "forbidden");
    await act(() => result.current.own.revoke());
    expect(client.sessions()).toHaveLength(8);
  });
});

describe("what a revoke resolves with", () => {
  const [mac, phone, firefox, edge] = fixtureSessions;
  const none = { revoked: [], failed: [], unknown: [], unsent: [] };
  const begin = async (client = fixtureClient()) => {
    const { result } = hookOf(
      () => ({
        list: useSessions(),
        one: useRevokeSession(id),
        some: useRevokeSessions(),
        others: useRevokeOtherSessions(),
        all: useRevokeAllSessions(),
      }),
      { client },
    );
    await waitFor(() => expect(result.current.list.status).toBe("ready"));
    return { client, result };
  };

  it("says for one session whether it has ended, was refused, or is not known", async () => {
    const { client, result } = await begin();
    client.script("revoke", "forbidden", "lost");
    client.script("list", undefined, "forbidden");
    const revoke = () => act(() => result.current.one.revoke());
    expect(await revoke()).toEqual({ ...none, failed: [firefox] });
    expect(await revoke()).toEqual({ ...none, unknown: [firefox] });
    await act(() => result.current.one.checkAgain());
    // The list no longer has the session, so only its id is known.
    const gone = expect.objectContaining({ sessionId: id });
    expect(await revoke()).toEqual({ ...none, revoked: [gone] });
  });

  it("says for several which of them have ended, and checks those again that are not known", async () => {
    const { client, result } = await begin();
    client.script("revoke", undefined, "forbidden", "lost");
    client.script("list", "forbidden");
    const some = [phone!, firefox!, edge!];
    const told = await act(() => result.current.some.revoke(some));
    expect(told).toEqual({ ...none, revoked: [phone], failed: [firefox], unknown: [edge] });
    expect(await act(() => result.current.some.revoke([edge!]))).toEqual({
      ...none,
      revoked: [edge],
    });
  });

  it("says for all others that they have ended, and that nothing was sent while they were being ended", async () => {
    const { client, result } = await begin();
    const release = client.hold("revoke");
    const first = result.current.others.revoke();
    await waitFor(() => expect(result.current.others.status).toBe("revoking"));
    expect(await act(() => result.current.all.revoke())).toEqual({
      ...none,
      unsent: fixtureSessions,
    });
    await act(async () => release());
    expect(await act(() => first)).toEqual({ ...none, revoked: fixtureSessions.slice(1) });
    expect(await act(() => result.current.all.revoke())).toEqual({ ...none, revoked: [mac] });
  });

  it("says that nothing was sent when the other pages cannot be loaded", async () => {
    const client = fixtureClient({ pageSize: 3 });
    const { result } = await begin(client);
    client.script("list", "forbidden");
    expect(await act(() => result.current.others.revoke())).toEqual({
      ...none,
      unsent: [phone, firefox],
    });
  });
});

function shared(client: ReturnType<typeof fixtureClient>) {
  const queryClient = new QueryClient();
  const Wrapper = wrapperOf({ client }, queryClient);
  const { result } = renderHook(() => useSessions(), { wrapper: Wrapper });
  return { result, queryClient, Wrapper };
}
