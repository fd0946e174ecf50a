import { dehydrate, hydrate, onlineManager, QueryClient } from "@tanstack/react-query";
import { act, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { type SessionPage, sessionKeys, sessionsQuery, useSessions } from "../../../src/index.js";
import { refreshSessions } from "../../../src/query/refreshSessions.js";
import { SessionsError, type SessionsErrorCode } from "../../../src/session/SessionsError.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { fixtureClient } from "../../renderKit.js";
import { hookOf, stubbornHost } from "./support.js";

const callsTo = (client: ReturnType<typeof fixtureClient>, name: string) =>
  client.calls.filter(({ method }) => method === name).length;

describe("the list, whatever the host's defaults are", () => {
  it("says that it failed without a network, instead of waiting for ever", async () => {
    onlineManager.setOnline(false);
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    const client = fixtureClient({ failList: "network" });
    const { result } = hookOf(useSessions, { client }, stubbornHost());
    await waitFor(() => expect(result.current.status).toBe("failed"));
    onlineManager.setOnline(true);
    vi.restoreAllMocks();
  });

  it.each<[SessionsErrorCode, number]>([
    ["forbidden", 1],
    ["invalid-response", 1],
    ["unauthorized", 2],
    ["timeout", 1],
    ["network", 3],
    ["server", 3],
    ["rate-limited", 3],
  ])("tries after %s %i times", async (code, times) => {
    vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 50 });
    const client = fixtureClient({ failList: new SessionsError(code, "", { retryAfterMs: 10 }) });
    const { result } = hookOf(useSessions, { client }, stubbornHost());
    await act(() => vi.advanceTimersByTimeAsync(10_000));
    expect(result.current.error?.code).toBe(code);
    expect(callsTo(client, "list")).toBe(times);
    vi.useRealTimers();
  });

  it.each<[string, SessionsErrorCode[][], number, string]>([
    ["twice: it is over", [["unauthorized", "unauthorized"]], 3, "signed-out"],
    ["once", [["unauthorized"]], 3, "ready"],
    ["once, after a lost connection", [["network", "unauthorized"]], 4, "ready"],
    ["once, and later once more", [["unauthorized"], ["unauthorized"]], 5, "ready"],
  ])("a session that was there is refused %s", async (_, refreshes, times, status) => {
    vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 50 });
    const client = fixtureClient();
    const { result } = hookOf(useSessions, { client }, stubbornHost());
    await act(() => vi.advanceTimersByTimeAsync(100));
    for (const failures of refreshes) {
      client.script("list", ...failures);
      act(() => void result.current.refresh());
      await act(() => vi.advanceTimersByTimeAsync(5_000));
    }
    expect(callsTo(client, "list")).toBe(times);
    expect(result.current.status).toBe(status);
    vi.useRealTimers();
  });

  it("does not wait silently for a service that wants a minute", async () => {
    const wait = new SessionsError("rate-limited", "", { retryAfterMs: 60_000 });
    const client = fixtureClient({ failList: wait });
    const { result } = hookOf(useSessions, { client }, stubbornHost());
    await waitFor(() => expect(result.current.status).toBe("failed"));
    expect(callsTo(client, "list")).toBe(1);
  });

  it("fails at once in a host that retries nothing, as its tests do", async () => {
    const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
    const client = fixtureClient({ failList: "network" });
    const { result } = hookOf(useSessions, { client }, queryClient);
    await waitFor(() => expect(result.current.status).toBe("failed"));
    expect(callsTo(client, "list")).toBe(1);
    await act(() => result.current.refresh());
    expect(callsTo(client, "list")).toBe(2);
    await expect(refreshSessions(queryClient, client)).rejects.toMatchObject({ code: "network" });
    expect(callsTo(client, "list")).toBe(3);
  });

  it.each([undefined, true, 0, 7])(
    "keeps its own retries when the host's are %s",
    async (retry) => {
      vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 50 });
      const queryClient = new QueryClient({ defaultOptions: { queries: { retry } } });
      const client = fixtureClient({ failList: "network" });
      hookOf(useSessions, { client }, queryClient);
      await act(() => vi.advanceTimersByTimeAsync(10_000));
      expect(callsTo(client, "list")).toBe(3);
      vi.useRealTimers();
    },
  );

  it("is forgotten a minute after nobody looks", () => {
    expect(sessionsQuery(fixtureClient()).gcTime).toBe(60_000);
  });

  it("keeps its key free of ids, addresses and tokens", () => {
    expect(sessionKeys.list("better-auth", "ada")).toEqual([
      "active-sessions",
      "better-auth",
      "ada",
      "list",
    ]);
  });
});

describe("rows over refetches", () => {
  it("keep their identity while nothing about them changed", async () => {
    const client = fixtureClient();
    const { result } = hookOf(useSessions, { client });
    await waitFor(() => expect(result.current.sessions).toHaveLength(8));
    const before = result.current.sessions;
    const moved = { ...fixtureSessions[2]!, lastSeen: new Date("2026-11-23T21:00:00Z") };
    const next = [...fixtureSessions.slice(0, 2), moved, ...fixtureSessions.slice(3)];
    // A response over a network contains only new objects, so clone the sessions.
    client.setSessions(structuredClone(next));
    await act(() => result.current.refresh());
    await waitFor(() => expect(result.current.sessions).not.toBe(before));
    const changed = result.current.sessions.filter((session) => !before.includes(session));
    expect(changed.map(({ sessionId }) => sessionId)).toEqual(["session-firefox"]);
  });

  it("have their dates again after the cache went through JSON", async () => {
    const server = new QueryClient();
    await server.prefetchInfiniteQuery(sessionsQuery(fixtureClient()));
    const kept = JSON.parse(JSON.stringify(dehydrate(server)));
    const browser = new QueryClient();
    hydrate(browser, kept);
    const client = fixtureClient();
    client.hold("list");
    const { result } = hookOf(useSessions, { client }, browser);
    expect(result.current.sessions[1]?.lastSeen).toEqual(fixtureSessions[1]?.lastSeen);
    expect(result.current.sessions.at(-1)?.createdAt).toEqual(new Date(Number.NaN));
  });

  it("that came from a server or a kept cache are asked for again at once", async () => {
    const queryClient = new QueryClient();
    const server = new QueryClient();
    await server.prefetchInfiniteQuery(sessionsQuery(fixtureClient()));
    hydrate(queryClient, JSON.parse(JSON.stringify(dehydrate(server))));
    const client = fixtureClient();
    hookOf(useSessions, { client }, queryClient);
    await waitFor(() => expect(callsTo(client, "list")).toBe(1));
  });
});

describe("answers that come out of order", () => {
  it("an older list that comes later does not win", async () => {
    const answers: ((page: SessionPage) => void)[] = [];
    const client = {
      ...fixtureClient(),
      list: () => new Promise<SessionPage>((resolve) => answers.push(resolve)),
    };
    const { result } = hookOf(useSessions, { client });
    await waitFor(() => expect(answers).toHaveLength(1));
    await act(async () => answers[0]!({ sessions: fixtureSessions.slice(0, 1) }));
    act(() => void result.current.refresh());
    act(() => void result.current.refresh());
    await waitFor(() => expect(answers).toHaveLength(3));
    await act(async () => answers[2]!({ sessions: fixtureSessions.slice(0, 2) }));
    await act(async () => answers[1]!({ sessions: [...fixtureSessions] }));
    await waitFor(() => expect(result.current.sessions).toHaveLength(2));
  });

  it("a list is aborted when nobody looks any more", async () => {
    let signal: AbortSignal | undefined;
    const client = {
      ...fixtureClient(),
      list: (request: { signal?: AbortSignal }) => {
        signal = request.signal;
        return new Promise<SessionPage>(() => undefined);
      },
    };
    const { unmount } = hookOf(useSessions, { client });
    await waitFor(() => expect(signal).toBeDefined());
    unmount();
    expect(signal?.aborted).toBe(true);
  });

  it("the late answer for an account before is never shown", async () => {
    const client = fixtureClient();
    const release = client.hold("list");
    const { result, rerender } = hookOf(useSessions, { client, account: "ada" });
    const eve = fixtureClient({ sessions: fixtureSessions.slice(0, 1) });
    const other = hookOf(useSessions, { client: eve, account: "eve" });
    await waitFor(() => expect(other.result.current.sessions).toHaveLength(1));
    release();
    rerender();
    await waitFor(() => expect(result.current.sessions).toHaveLength(8));
    expect(other.result.current.sessions).toHaveLength(1);
  });

  it("a next page of another account takes the rows with it: they are not shown together", async () => {
    const pages: SessionPage[] = [
      { sessions: fixtureSessions.slice(0, 3), accountId: "ada", nextCursor: "1" },
      { sessions: fixtureSessions.slice(3, 5), accountId: "eve" },
    ];
    const client = {
      ...fixtureClient(),
      list: async ({ cursor = "0" }: { cursor?: string }) => pages[Number(cursor)]!,
    };
    const { result } = hookOf(useSessions, { client });
    await waitFor(() => expect(result.current.hasMore).toBe(true));
    await act(() => result.current.loadMore());
    await waitFor(() => expect(result.current.status).toBe("signed-out"));
    expect(result.current.sessions).toEqual([]);
  });
});
