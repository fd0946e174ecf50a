import { describe, expect, it } from "vitest";
import { steamSetsClient, type SteamSetsSdk } from "../../../src/clients/steamSets.js";
import { expectFailure, token } from "../support/expectFailure.js";
import { hangUp, json, startFaulty, status, text } from "../support/faultyServer.js";
import type { SeenRequest } from "../support/serve.js";
import { steamSetsSdk } from "../support/steamSetsSdk.js";

const row = {
  sessionId: "a",
  createdAt: "2026-11-20T08:00:00Z",
  expiresAt: "2026-12-20T08:00:00Z",
  lastSeen: "2026-11-23T21:00:00Z",
  ip: "192.0.2.7",
  userAgent: "curl/8.16.0",
};

/** An SDK whose calls all fail with this error. The error contains the request, as in the real SDK. */
function failingSdk(name: string, code?: number): SteamSetsSdk {
  const fail = async (): Promise<never> => {
    const headers = { authorization: `Bearer ${token}` };
    const request = new Request("http://localhost/", { headers });
    const response =
      code === undefined ? undefined : new Response(token, { status: code, headers });
    throw Object.assign(new Error(`Sent ${token}`), { name, httpMeta: { request, response } });
  };
  return { account: { getSettings: fail, getSession: fail, deleteSession: fail, logout: fail } };
}

const sdkOf = (method: () => unknown) =>
  ({
    account: { getSettings: method, getSession: method, deleteSession: method, logout: method },
  }) as SteamSetsSdk;
const fail = (): never => {
  throw new Error(`Sent ${token}`);
};

describe("the SteamSets client through its SDK", () => {
  it.each([
    ["ErrorModel", 400, "rejected"],
    ["ErrorModel", 401, "unauthorized"],
    ["ErrorModel", 403, "forbidden"],
    ["ErrorModel", 409, "rejected"],
    ["ErrorModel", 422, "rejected"],
    ["ErrorModel", 429, "rate-limited"],
    ["ErrorModel", 500, "server"],
    ["SDKError", 503, "server"],
    ["SDKError", 200, "invalid-response"],
    ["ResponseValidationError", 200, "invalid-response"],
    ["ResponseValidationError", 401, "unauthorized"],
    ["ConnectionError", undefined, "network"],
    ["RequestTimeoutError", undefined, "timeout"],
    ["RequestAbortedError", undefined, "network"],
    ["TypeError", undefined, "invalid-response"],
  ])("says of %s with status %s: %s", async (name, code, word) => {
    const client = steamSetsClient(failingSdk(name, code));
    expect((await expectFailure(client.list({}))).code).toBe(word);
    expect((await expectFailure(client.revoke("a"))).code).toBe(word);
    expect((await expectFailure(client.signOut!())).code).toBe(word);
  });

  it("fails a list and a revoke by a 404, so that the list decides", async () => {
    const client = steamSetsClient(failingSdk("ErrorModel", 404));
    expect((await expectFailure(client.list({}))).code).toBe("not-found");
    expect((await expectFailure(client.revoke("a"))).code).toBe("not-found");
  });

  it("says how long to wait where Retry-After does", async () => {
    const { url } = await startFaulty(status(429, { "retry-after": "7" }));
    const error = await expectFailure(steamSetsClient(steamSetsSdk(url, token)).list({}));
    expect(error).toMatchObject({ code: "rate-limited", status: 429, retryAfterMs: 7_000 });
  });

  it.each([
    ["a plain object", { "Retry-After": "7" }, 7_000],
    ["pairs", [["retry-after", "7"]], 7_000],
    ["nothing", undefined, undefined],
    ["what is none", 5, undefined],
    [
      "a date by the server's clock",
      { date: "Tue, 01 Jan 2030 10:00:00 GMT", "retry-after": "Tue, 01 Jan 2030 10:00:30 GMT" },
      30_000,
    ],
  ])("reads the wait from headers that are %s", async (_, headers, retryAfterMs) => {
    const thrown = { name: "ErrorModel", httpMeta: { response: { status: 429, headers } } };
    const client = steamSetsClient(sdkOf(() => Promise.reject(thrown)));
    const failure = { code: "rate-limited", retryAfterMs };
    expect(await expectFailure(client.list({}))).toMatchObject(failure);
    expect(await expectFailure(client.revoke("a"))).toMatchObject(failure);
  });

  it.each([
    ["throws at once", () => fail()],
    ["rejects with a text", () => Promise.reject(token)],
    ["rejects with nothing", () => Promise.reject(undefined)],
    ["resolves with nothing", () => Promise.resolve(undefined)],
    ["resolves with a text", () => Promise.resolve(token)],
  ])("fails with an error of the kit where a method %s", async (_, method) => {
    const client = steamSetsClient(sdkOf(method));
    for (const call of [() => client.list({}), () => client.revoke("a"), () => client.signOut!()]) {
      expect((await expectFailure(call())).code).toBe("invalid-response");
    }
  });

  it.each([
    { what: "an HTML page", fault: text("<!doctype html>", "text/html"), word: "invalid-response" },
    { what: "a lost connection", fault: hangUp, word: "network" },
  ])("says of $what: $word", async ({ fault, word }) => {
    const { url } = await startFaulty(fault);
    const client = steamSetsClient(steamSetsSdk(url, token));
    expect((await expectFailure(client.list({}))).code).toBe(word);
    expect((await expectFailure(client.revoke("a"))).code).toBe(word);
  });

  it("takes null for an empty list, and keeps caches out of it", async () => {
    const { url, seen } = await startFaulty(
      json(({ path }: SeenRequest) =>
        path.endsWith("getSettings") ? { sessions: null } : { sessionData: row },
      ),
    );
    const page = await steamSetsClient(steamSetsSdk(url, token)).list({});
    expect(page).toEqual({ sessions: [], currentSessionId: "a" });
    expect(seen.map(({ headers }) => headers["cache-control"])).toEqual(["no-cache", "no-cache"]);
  });

  it("takes the objects of the SDK as they are, and those of an older one without a place", async () => {
    const session = {
      ...row,
      createdAt: new Date(1),
      expiresAt: new Date(2),
      lastSeen: new Date(3),
    };
    const withPlace = { ...session, sessionId: "b", location: { city: "Berlin" } };
    const sdk: SteamSetsSdk = {
      account: {
        getSettings: async () => ({
          v1AccountGetSettingsBody: { sessions: [session, withPlace] },
        }),
        getSession: async () => ({ v1AccountGetSessionBody: { sessionData: session } }),
        deleteSession: async () => ({}),
      },
    };
    const client = steamSetsClient(sdk);
    expect(await client.list({})).toEqual({
      sessions: [session, withPlace],
      currentSessionId: "a",
    });
    expect(client.signOut).toBeUndefined();
  });

  it("does not take an envelope without a body for an empty list", async () => {
    const sdk: SteamSetsSdk = {
      account: {
        getSettings: async () => ({}),
        getSession: async () => ({}),
        deleteSession: async () => ({}),
      },
    };
    expect((await expectFailure(steamSetsClient(sdk).list({}))).code).toBe("invalid-response");
  });
});
