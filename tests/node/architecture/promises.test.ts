import { afterEach, expect, it, vi } from "vitest";
import { betterAuthClient } from "../../../src/clients/betterAuth.js";
import { restClient } from "../../../src/clients/rest.js";
import { describeDevice } from "../../../src/device/describeDevice.js";
import { readPages } from "../../../src/query/sessionsCache.js";
import { createRevocationStore } from "../../../src/revocation/revocationStore.js";
import { endSessions } from "../../../src/revocation/endSessions.js";
import type { EndSessionsDeps } from "../../../src/revocation/EndSessionsDeps.js";
import { fixtureSessions } from "../../../src/testing/index.js";

// Rules that several layers keep together. Each one is tested here once. `npm run planted` breaks them one by
// one.

afterEach(() => vi.unstubAllGlobals());

const [, phone] = fixtureSessions;
const deps = (revoke: () => Promise<void>): EndSessionsDeps => ({
  chooseRequests: (sessions) => [
    sessions.map((session) => ({ sessions: [session], send: revoke })),
  ],
  refresh: async () => undefined,
  isOnline: () => true,
});

it("a device without a user agent is never described by the viewer's own browser", () => {
  const userAgent =
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:155.0) Gecko/20100101 Firefox/155.0";
  vi.stubGlobal("navigator", { userAgent, userAgentData: { platform: "Windows", brands: [] } });
  vi.stubGlobal("window", { navigator: globalThis.navigator });
  for (const unknown of ["", " ", "-", "\u200b", undefined, null]) {
    expect(describeDevice(unknown as string)).toEqual({ type: "unknown" });
  }
  expect(describeDevice("something of our own")).not.toHaveProperty("os");
});

it.each(["", ".", ".."])("an id of %j is refused before anything is sent", async (id) => {
  const fetch = vi.fn(async () => new Response(null, { status: 204 }));
  const client = restClient({ baseURL: "https://api.example/v1", fetch });
  await expect(client.revoke(id)).rejects.toMatchObject({ code: "rejected" });
  expect(fetch).not.toHaveBeenCalled();
});

it.each(["../admin", "a/b", "a?b", "%2e%2e", "..;", "ü"])(
  "an id of %j stays one segment of the path",
  async (id) => {
    const asked: string[] = [];
    const fetch = async (url: RequestInfo | URL) => {
      asked.push(new URL(url instanceof Request ? url.url : url).pathname);
      return new Response(null, { status: 204 });
    };
    await restClient({ baseURL: "https://api.example/v1", fetch }).revoke(id);
    expect(asked).toEqual([`/v1/sessions/${encodeURIComponent(id)}`]);
  },
);

it("a list that was asked for before the confirmation does not bring a row back; a later one does", () => {
  const store = createRevocationStore();
  const { sessionId } = phone!;
  const listed = (sequence: number) =>
    store.dispatch({ type: "list-received", ids: new Set([sessionId]), sequence, isWhole: true });
  store.dispatch({ type: "started", sessions: [phone!], target: "one" });
  store.dispatch({ type: "confirmed", ids: [sessionId], sequence: 5 });
  listed(4);
  expect(store.get().byId.get(sessionId)?.status).toBe("revoked");
  listed(6);
  expect(store.get().byId.get(sessionId)?.status).toBe("reappeared");
});

it("five orders to end one session are one request", async () => {
  const revoke = vi.fn(async () => undefined);
  const store = createRevocationStore();
  const orders = [1, 2, 3, 4, 5].map(() => endSessions(store, [phone!], "one", deps(revoke)));
  await Promise.all(orders);
  expect(revoke).toHaveBeenCalledOnce();
});

it("an answer that was lost is no success: the row is checking until a list tells", async () => {
  const store = createRevocationStore();
  const revoke = () => Promise.reject(new TypeError("Failed to fetch"));
  const seen: unknown[] = [];
  store.subscribe(() => seen.push(store.get().byId.get(phone!.sessionId)?.status));
  await endSessions(store, [phone!], "one", deps(revoke));
  expect(seen).not.toContain("revoked");
  expect(store.get().byId.get(phone!.sessionId)).toMatchObject({
    status: "unknown",
  });
});

it("dates of a cache that went through JSON are dates again", () => {
  const pages = { pages: [{ sessions: [...fixtureSessions] }], pageParams: [undefined] };
  const { sessions } = readPages(JSON.parse(JSON.stringify(pages)));
  const times = sessions.flatMap(({ createdAt, expiresAt, lastSeen }) => [
    createdAt,
    expiresAt,
    lastSeen,
  ]);
  expect(times.every((time) => time instanceof Date)).toBe(true);
  expect(sessions[1]?.lastSeen).toEqual(phone!.lastSeen);
});

it("no token of Better Auth stands in the rows, and it is the token that is revoked", async () => {
  const token = "KEbaTkE67ukDGDP403N5VuqjLiYAErey";
  const row = { id: "one", token, userId: "ada", ipAddress: "192.0.2.1", userAgent: "curl/8.5.0" };
  const revoked: string[] = [];
  const reply = async (data: unknown) => ({ data, error: null });
  const client = betterAuthClient({
    getSession: () => reply({ session: row, user: { id: "ada" } }),
    listSessions: () => reply([row]),
    revokeSession: (options) => {
      revoked.push(options.token);
      return reply({ status: true });
    },
    revokeOtherSessions: () => reply({ status: true }),
    signOut: () => reply({ success: true }),
  });
  const page = await client.list({});
  expect(page.sessions).toHaveLength(1);
  expect(JSON.stringify(page)).not.toContain(token);
  await client.revoke("one");
  expect(revoked).toEqual([token]);
});
