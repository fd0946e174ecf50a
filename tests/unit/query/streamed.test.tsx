import {
  dehydrate,
  type DehydratedState,
  HydrationBoundary,
  QueryClient,
  QueryClientProvider,
} from "@tanstack/react-query";
import { render, screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { SessionList, SessionsProvider, sessionsQuery, useSessions } from "../../../src/index.js";
import { SessionsError } from "../../../src/session/SessionsError.js";
import { fixtureSessions, type MemoryClient } from "../../../src/testing/index.js";
import { card, fixtureClient } from "../../renderKit.js";
import { listsOf, wait } from "../live/support.js";
import { en } from "../../support/words.js";

/**
 * The dehydrated state that a server sends while its request is in flight. The request settles as `promise`
 * does.
 */
function pending(promise: Promise<unknown>): DehydratedState {
  const server = new QueryClient();
  const load = sessionsQuery({ ...fixtureClient(), list: () => new Promise(() => undefined) });
  void server.prefetchInfiniteQuery(load);
  const state = dehydrate(server, { shouldDehydrateQuery: () => true });
  promise.catch(() => undefined);
  return { ...state, queries: state.queries.map((query) => ({ ...query, promise })) };
}

const failing = () => pending(Promise.reject(new Error("redacted")));

/** The two places where a host may put the hydration boundary. */
const trees = {
  above: (state: DehydratedState, client: MemoryClient, onSignedOut?: () => void) => (
    <HydrationBoundary state={state}>
      <SessionsProvider client={client} locale="en" timeZone="UTC" onSignedOut={onSignedOut}>
        <SessionList />
      </SessionsProvider>
    </HydrationBoundary>
  ),
  below: (state: DehydratedState, client: MemoryClient, onSignedOut?: () => void) => (
    <SessionsProvider client={client} locale="en" timeZone="UTC" onSignedOut={onSignedOut}>
      <HydrationBoundary state={state}>
        <SessionList />
      </HydrationBoundary>
    </SessionsProvider>
  ),
};

const show = (
  state: DehydratedState,
  client: MemoryClient,
  where: keyof typeof trees = "above",
  onSignedOut?: () => void,
) =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      {trees[where](state, client, onSignedOut)}
    </QueryClientProvider>,
  );

describe("a list that a server had begun to load", () => {
  it.each(["above", "below"] as const)(
    "and could not: the page asks by itself, once (the boundary is %s the provider)",
    async (where) => {
      const client = fixtureClient();
      show(failing(), client, where);
      expect(await card("Firefox on Linux")).toBeVisible();
      await wait(1_200);
      expect(listsOf(client)).toBe(1);
    },
  );

  it.each(["redacted", 500, true, {}])(
    "and could not, which a server tells as %j: the page asks by itself, once",
    async (reason) => {
      const client = fixtureClient();
      // oxlint-disable-next-line typescript/prefer-promise-reject-errors
      show(pending(Promise.reject(reason)), client);
      expect(await card("Firefox on Linux")).toBeVisible();
      await wait(1_200);
      expect(listsOf(client)).toBe(1);
    },
  );

  it("and could not, as it is told a while later", async () => {
    const client = fixtureClient();
    const late = new Promise((_, reject) => setTimeout(() => reject(new Error("redacted")), 300));
    show(pending(late), client);
    expect(await card("Firefox on Linux")).toBeVisible();
    expect(listsOf(client)).toBe(1);
  });

  it("and could not, nor can the page: it says so, and one can try again", async () => {
    const client = fixtureClient({ failList: "forbidden" });
    show(failing(), client);
    expect(await screen.findByRole("button", { name: en.tryAgain })).toBeVisible();
    expect(listsOf(client)).toBe(1);
  });

  it("and never ends: the page asks by itself after a while", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 50 });
    const client = fixtureClient();
    show(pending(new Promise(() => undefined)), client);
    await wait(1_000);
    expect(listsOf(client)).toBe(0);
    await vi.advanceTimersByTimeAsync(5_000);
    vi.useRealTimers();
    expect(await card("Firefox on Linux")).toBeVisible();
    expect(listsOf(client)).toBe(1);
  });

  it("is waited for where it comes, and asked for once more, by this page's clock", async () => {
    const client = fixtureClient();
    const page = { sessions: fixtureSessions.slice(0, 3), currentSessionId: "session-mac" };
    const data = { pages: [page], pageParams: [undefined] };
    show(pending(new Promise((resolve) => setTimeout(() => resolve(data), 100))), client);
    expect(await card("Edge on Windows")).toBeVisible();
    await wait(300);
    expect(listsOf(client)).toBe(1);
  });

  it("is not asked for twice while this page's own answer takes long", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 50 });
    const client = fixtureClient();
    const release = client.hold("list");
    show({ queries: [], mutations: [] }, client);
    await vi.advanceTimersByTimeAsync(12_000);
    vi.useRealTimers();
    expect(listsOf(client)).toBe(1);
    release();
    expect(await card("Firefox on Linux")).toBeVisible();
  });
});

describe("a failed list that a server has sent", () => {
  it.each([
    ["as an error", new SessionsError("server")],
    [
      "as one that says that the session is over, which the server's own was",
      new SessionsError("unauthorized"),
    ],
  ])("%s, says nothing of this page's: it asks by itself", async (_, error) => {
    const server = new QueryClient();
    const load = { ...sessionsQuery(fixtureClient()), retry: false };
    const fail = () => Promise.reject(error);
    await server.prefetchInfiniteQuery({ ...load, queryFn: fail });
    const state = dehydrate(server, { shouldDehydrateQuery: () => true });
    const client = fixtureClient();
    const onSignedOut = vi.fn();
    show(JSON.parse(JSON.stringify(state)), client, "above", onSignedOut);
    expect(await card("Firefox on Linux")).toBeVisible();
    expect(listsOf(client)).toBe(1);
    expect(onSignedOut).not.toHaveBeenCalled();
  });
});

it("a list that a server has sent, and is old, is shown and asked for once", async () => {
  const server = new QueryClient();
  const old = fixtureClient({ sessions: fixtureSessions.slice(0, 3) });
  await server.prefetchInfiniteQuery(sessionsQuery(old));
  const state = JSON.parse(JSON.stringify(dehydrate(server))) as DehydratedState;
  for (const { state: query } of state.queries) query.dataUpdatedAt -= 3_600_000;
  const client = fixtureClient();
  show(state, client);
  expect(await card("Edge on Windows")).toBeVisible();
  await waitFor(() => expect(listsOf(client)).toBe(1));
  await wait(300);
  expect(listsOf(client)).toBe(1);
  expect(useSessions).toBeDefined();
});
