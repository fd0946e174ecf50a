import { describe, expect, it } from "vitest";
import { steamSetsHttpClient } from "../../../src/clients/steamSetsHttp.js";
import { isKnownTime } from "../../../src/session/time.js";
import { expectFailure, token } from "../support/expectFailure.js";
import { json, startFaulty } from "../support/faultyServer.js";
import type { SeenRequest } from "../support/serve.js";

const row = {
  sessionId: "a",
  createdAt: "2026-11-20T08:00:00Z",
  expiresAt: "2026-12-20T08:00:00Z",
  lastSeen: "2026-11-23T21:00:00+01:00",
  ip: "192.0.2.7",
  userAgent: "curl/8.16.0",
};
const account = (settings: object, current: object = { sessionData: row }) =>
  json(({ path }: SeenRequest) => (path.endsWith("getSettings") ? settings : current));

describe("the SteamSets client over HTTP", () => {
  it("asks for the list and for the current session at once", async () => {
    const asked: string[] = [];
    let answerBoth = () => {};
    const both = new Promise<void>((resolve) => (answerBoth = resolve));
    const { url } = await startFaulty(async (request, reply) => {
      asked.push(`${request.method} ${request.path} ${request.body}`);
      if (asked.length === 2) answerBoth();
      await both;
      await account({ sessions: [row] })(request, reply);
    });
    const page = await steamSetsHttpClient({ serverURL: url, token }).list({});
    expect(asked.toSorted()).toEqual([
      "POST /v1/account.getSession ",
      "POST /v1/account.getSettings ",
    ]);
    expect(page).toMatchObject({ currentSessionId: "a", sessions: [{ sessionId: "a" }] });
  });

  it("asks for the token each time, and keeps caches and cookies out of it", async () => {
    const { url, seen } = await startFaulty(account({ sessions: [] }));
    let asked = 0;
    const sent: (RequestInit | undefined)[] = [];
    const client = steamSetsHttpClient({
      serverURL: `${url}/`,
      token: async () => `token-${(asked += 1)}`,
      fetch(input, init) {
        sent.push(init);
        return fetch(input, init);
      },
    });
    await client.revoke("a");
    await client.revoke("b");
    await client.signOut!();
    expect(seen.map(({ headers }) => headers.authorization)).toEqual([
      "Bearer token-1",
      "Bearer token-2",
      "Bearer token-3",
    ]);
    expect(sent.map((init) => `${init?.credentials} ${init?.cache}`)).toEqual(
      Array(3).fill("omit no-store"),
    );
    expect(seen[2]).toMatchObject({ path: "/v1/account.logout", body: "" });
  });

  it.each(["..", ".", "__proto__", "a/b", "%2e%2e", "Zürich-🗝️", "two words"])(
    "sends the id %j in the body, as it is",
    async (sessionId) => {
      const { url, seen } = await startFaulty(json({}));
      await steamSetsHttpClient({ serverURL: url, token }).revoke(sessionId);
      expect(seen[0]!.path).toBe("/v1/account.deleteSession");
      expect(seen[0]!.headers["content-type"]).toBe("application/json");
      expect(JSON.parse(seen[0]!.body)).toEqual({ sessionId });
    },
  );

  it("takes null for an empty list", async () => {
    const { url } = await startFaulty(account({ sessions: null }));
    const page = await steamSetsHttpClient({ serverURL: url, token }).list({});
    expect(page.sessions).toEqual([]);
  });

  it("takes the server's clock from the Date header", async () => {
    const date = "Mon, 23 Nov 2026 21:14:00 GMT";
    const { url } = await startFaulty(json({ sessions: [], sessionData: row }, { date }));
    const page = await steamSetsHttpClient({ serverURL: url, token }).list({});
    expect(page.serverTime).toEqual(new Date("2026-11-23T21:14:00Z"));
  });

  it("does not mind settings that have nothing to do with sessions", async () => {
    const settings = { sessions: [{ ...row, kind: 7 }], badges: "none", theme: null };
    const { url } = await startFaulty(account(settings));
    const page = await steamSetsHttpClient({ serverURL: url, token }).list({});
    expect(page.sessions).toHaveLength(1);
  });

  it("keeps a row of which nothing but the id can be read", async () => {
    const { url } = await startFaulty(account({ sessions: [{ sessionId: "a", ip: [] }] }));
    const { sessions } = await steamSetsHttpClient({ serverURL: url, token }).list({});
    expect(sessions).toHaveLength(1);
    expect(sessions[0]).toMatchObject({ sessionId: "a", ip: "", userAgent: "" });
    expect(isKnownTime(sessions[0]!.lastSeen)).toBe(false);
  });

  it("leaves out a row that cannot be read, and counts it", async () => {
    const { url } = await startFaulty(account({ sessions: [row, { ...row, sessionId: null }] }));
    const page = await steamSetsHttpClient({ serverURL: url, token }).list({});
    expect(page.sessions).toHaveLength(1);
    expect(page.unreadable).toEqual({ count: 1, paths: ["sessions[1].sessionId"] });
  });

  it.each([
    {
      place: "sessions[0].sessionId",
      settings: { sessions: [{ ...row, sessionId: 5_551_234.5 }] },
    },
    { place: "sessions[0]", settings: { sessions: ["row-5551234"] } },
    { place: "sessions is not a list", settings: { sessions: { value: "5551234" } } },
    { place: "sessions is missing", settings: { value: "5551234" } },
    { place: "sessionData is missing", current: { sessionId: "5551234" } },
    { place: "sessionData.sessionId", current: { sessionData: { id: "5551234" } } },
  ])("names the place that it cannot read, $place, and echoes nothing", async (fault) => {
    const { place, settings = { sessions: [] }, current } = fault;
    const { url } = await startFaulty(account(settings, current));
    const error = await expectFailure(steamSetsHttpClient({ serverURL: url, token }).list({}));
    expect(error.code).toBe("invalid-response");
    expect(error.message).toContain(place);
    expect(error.message).not.toMatch(/5551234|192\.0\.2\.7|curl/);
  });

  it("fails by the kit's error where the token cannot be had or sent", async () => {
    const { url, seen } = await startFaulty(account({ sessions: [] }));
    const lost = steamSetsHttpClient({
      serverURL: url,
      token: () => Promise.reject(new TypeError(`${token} has run out`)),
    });
    await expectFailure(lost.list({}));
    await expectFailure(lost.revoke("a"));
    const broken = steamSetsHttpClient({ serverURL: url, token: `${token}\r\nx: y` });
    await expectFailure(broken.list({}));
    expect(seen).toEqual([]);
  });

  it("has no call for all others: the kit ends them one by one", () => {
    expect(steamSetsHttpClient({ token }).revokeOthers).toBeUndefined();
  });

  it("keys the cache by the server, not by the token", () => {
    expect(steamSetsHttpClient({ token }).scope).toBe("steamsets:https://api.steamsets.com");
  });
});
