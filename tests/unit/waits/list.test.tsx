import { QueryClient } from "@tanstack/react-query";
import { act } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { sessionsQuery, useSessions } from "../../../src/index.js";
import { coalesce } from "../../../src/lib/async/coalesce.js";
import { SessionsError, type SessionsErrorCode } from "../../../src/session/SessionsError.js";
import { fixtureClient } from "../../renderKit.js";
import { hookOf, stubbornHost } from "../query/support.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A list that fails while the test says so. It records when it was requested. */
function failing(code: SessionsErrorCode, retryAfterMs?: number) {
  const asked: number[] = [];
  const client = fixtureClient();
  const state = { fails: true };
  const list: typeof client.list = async (request) => {
    asked.push(Date.now());
    if (state.fails) throw new SessionsError(code, "", { retryAfterMs });
    return client.list(request);
  };
  const waits = () => asked.slice(1).map((at, index) => at - asked[index]!);
  return { client: { ...client, list }, asked, waits, state };
}

it.each<SessionsErrorCode>(["network", "server"])(
  "a list that fails (%s) is asked for again after half a second, then after a second, and so at each load",
  async (code) => {
    const { client, asked, waits, state } = failing(code);
    const { result } = hookOf(useSessions, { client }, stubbornHost());
    await act(() => vi.advanceTimersByTimeAsync(30_000));
    expect(waits()).toEqual([500, 1_000]);
    state.fails = false;
    act(() => void result.current.refresh());
    await act(() => vi.advanceTimersByTimeAsync(3_600_000));
    state.fails = true;
    asked.length = 0;
    act(() => void result.current.refresh());
    await act(() => vi.advanceTimersByTimeAsync(10_000));
    expect(waits()).toEqual([500, 1_000]);
  },
);

it("a service that wants to be left alone for three seconds is", async () => {
  const { client, waits } = failing("rate-limited", 3_000);
  hookOf(useSessions, { client }, stubbornHost());
  await act(() => vi.advanceTimersByTimeAsync(30_000));
  expect(waits()).toEqual([3_000, 3_000]);
});

it("that the session is over is asked once more after half a second, for a cookie that is on its way", async () => {
  const { client, waits } = failing("unauthorized");
  hookOf(useSessions, { client }, stubbornHost());
  await act(() => vi.advanceTimersByTimeAsync(30_000));
  expect(waits()).toEqual([500]);
});

it("a list is fresh for 15 seconds, and not longer", async () => {
  const client = fixtureClient();
  const queryClient = new QueryClient();
  const ask = () => queryClient.fetchInfiniteQuery(sessionsQuery(client));
  const lists = () => client.calls.filter(({ method }) => method === "list").length;
  const after = async (milliseconds: number) => {
    await vi.advanceTimersByTimeAsync(milliseconds);
    await Promise.all([ask(), vi.advanceTimersByTimeAsync(10)]);
    return lists();
  };
  expect(await after(0)).toBe(1);
  expect(await after(14_000)).toBe(1);
  expect(await after(2_000)).toBe(2);
  queryClient.clear();
});

it("a task that is never done rests for a minute at most, and starts over when it was done once", async () => {
  const began: number[] = [];
  const state = { isDone: false };
  const task = coalesce(async () => {
    began.push(Date.now());
    return state.isDone;
  }, 1_000);
  const waits = () => began.slice(1).map((at, index) => (at - began[index]!) / 1_000);
  task.ask();
  await vi.advanceTimersByTimeAsync(250_000);
  expect(waits()).toEqual([2, 4, 8, 16, 32, 60, 60, 60]);
  state.isDone = true;
  await vi.advanceTimersByTimeAsync(3_600_000);
  state.isDone = false;
  began.length = 0;
  task.ask();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(waits()).toEqual([2, 4]);
  task.stop();
});
