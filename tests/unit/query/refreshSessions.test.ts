import { dehydrate, hydrate, QueryClient } from "@tanstack/react-query";
import { expect, it, vi } from "vitest";
import { sessionsQuery } from "../../../src/index.js";
import { refreshSessions } from "../../../src/query/refreshSessions.js";
import { sendRequest } from "../../../src/query/sendRequest.js";
import { watchList } from "../../../src/query/sessionsCache.js";
import type { SessionsClient } from "../../../src/session/SessionsClient.js";
import { SessionsError } from "../../../src/session/SessionsError.js";
import { fixtureClient } from "../../renderKit.js";

it("refreshes a list that a server has sent and no component reads, with as many pages", async () => {
  const client = fixtureClient({ pageSize: 2 });
  const server = new QueryClient();
  await server.fetchInfiniteQuery({ ...sessionsQuery(client), pages: 2 });
  const queryClient = new QueryClient();
  hydrate(queryClient, JSON.parse(JSON.stringify(dehydrate(server))));
  const pages = await refreshSessions(queryClient, client);
  expect(pages?.pages.map(({ sessions }) => sessions.length)).toEqual([2, 2]);
  expect(pages?.pages[0]?.sessions[0]?.lastSeen).toBeInstanceOf(Date);
});

it("lets nothing but the kit's errors into the caches, also where a client throws at once", async () => {
  const queryClient = new QueryClient();
  const fail = () => {
    throw new TypeError("secret-token");
  };
  const client: SessionsClient = { scope: "rash", list: fail, revoke: fail };
  await expect(refreshSessions(queryClient, client)).rejects.toMatchObject({
    name: "SessionsError",
  });
  const sent = sendRequest(queryClient, ["end"], () => client.revoke("a"));
  await expect(sent).rejects.toMatchObject({ name: "SessionsError" });
});

it("tries again after a gateway that timed out, as after any 5xx", () => {
  const { retry } = sessionsQuery(fixtureClient());
  expect(retry(0, new SessionsError("timeout", "", { status: 504 }))).toBe(true);
  expect(retry(0, new SessionsError("timeout"))).toBe(false);
});

it("gives whoever asked earlier the later list as well, not what was there before", async () => {
  const client = fixtureClient();
  const queryClient = new QueryClient();
  await refreshSessions(queryClient, client);
  const [current] = client.sessions();
  const release = client.hold("list");
  const earlier = refreshSessions(queryClient, client);
  await vi.waitFor(() => expect(client.calls).toHaveLength(2));
  client.setSessions([current!]);
  const later = refreshSessions(queryClient, client);
  release();
  expect((await earlier)?.pages[0]?.sessions).toHaveLength(1);
  expect((await later)?.pages[0]?.sessions).toHaveLength(1);
});

it("loads every page, and asks react-query for no endless number, up to which its version 5.0 counts", async () => {
  const client = fixtureClient({ pageSize: 2 });
  const queryClient = new QueryClient();
  const fetchPages = vi.spyOn(queryClient, "fetchInfiniteQuery");
  const list = await refreshSessions(queryClient, client, undefined, true);
  expect(list?.pages).toHaveLength(4);
  expect(fetchPages.mock.calls[0]?.[0]).toMatchObject({ pages: 100 });
});

it("hears of a list in a query client whose host names the queries in its own way", async () => {
  const queryKeyHashFn = (key: readonly unknown[]) => `host:${JSON.stringify(key)}`;
  const queryClient = new QueryClient({ defaultOptions: { queries: { queryKeyHashFn } } });
  const client = fixtureClient();
  const heard: unknown[] = [];
  const stop = watchList(queryClient, client, undefined, (pages) => void heard.push(pages));
  const pages = await refreshSessions(queryClient, client);
  expect(heard).toContain(pages);
  stop();
});
