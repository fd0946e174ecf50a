import { describe, expect, it } from "vitest";
import { restClient, type RestClientOptions } from "../../../src/clients/rest.js";
import type { SessionsErrorCode } from "../../../src/index.js";
import { isFarAhead, isKnownTime } from "../../../src/session/time.js";
import { expectFailure, token } from "../support/expectFailure.js";
import { hangUpMidBody, json, startFaulty } from "../support/faultyServer.js";
import { sendJson } from "../support/serve.js";

const seconds = 1_794_000_000;
const time = new Date(seconds * 1_000);
const list = async (rows: unknown, options: object = {}) => {
  const { url } = await startFaulty(json(rows));
  return restClient({ baseURL: url, ...options }).list({});
};

describe("times of the REST client that are numbers", () => {
  const row = (count: unknown) => ({ sessionId: "a", createdAt: count, expiresAt: count });

  it.each([
    ["seconds", seconds],
    ["seconds", String(seconds)],
    ["milliseconds", seconds * 1_000],
  ] as const)("are read in the declared unit: %s, %j", async (timeUnit, count) => {
    const { sessions, unreadable } = await list([row(count)], { timeUnit });
    expect(sessions[0]).toMatchObject({ createdAt: time, expiresAt: time });
    expect(unreadable).toBeUndefined();
  });

  it("keep the fraction of a second", async () => {
    const { sessions } = await list([row(seconds + 0.25)], { timeUnit: "seconds" });
    expect(sessions[0]!.createdAt.getTime()).toBe(time.getTime() + 250);
  });

  it.each([
    ["seconds", seconds * 1_000],
    ["milliseconds", seconds],
    ["seconds", -1],
    ["seconds", 1e300],
  ] as const)("in another unit are reported, and never mean: for ever: %s, %d", async (...of) => {
    const [timeUnit, count] = of;
    const { sessions, unreadable } = await list([row(count)], { timeUnit });
    expect(isKnownTime(sessions[0]!.createdAt)).toBe(false);
    expect(isFarAhead(sessions[0]!.expiresAt)).toBe(false);
    expect(unreadable!.paths).toEqual(["sessions[0].createdAt", "sessions[0].expiresAt"]);
  });

  it("are unknown when they are 0, and unreadable without a unit", async () => {
    expect((await list([row(0)], { timeUnit: "seconds" })).unreadable).toBeUndefined();
    expect((await list([row(seconds)])).unreadable!.paths).toHaveLength(2);
  });

  it("may stand beside times that are texts, under names of their own", async () => {
    const fields = { createdAt: "started", lastSeen: "last_access" };
    const rows = [{ sessionId: "a", started: seconds, last_access: "2026-11-23T21:00:00Z" }];
    const { sessions } = await list(rows, { fields, timeUnit: "seconds" });
    expect(sessions[0]).toMatchObject({
      createdAt: time,
      lastSeen: new Date("2026-11-23T21:00:00Z"),
    });
  });
});

describe("the current session of the REST client", () => {
  it("is the row that says so, under its own name and with a number for an id", async () => {
    const rows = [{ id: 7 }, { id: 8, is_current: true }];
    const fields = { sessionId: "id", isCurrent: "is_current" };
    const page = await list(rows, { fields });
    expect(page.sessions.map(({ sessionId }) => sessionId)).toEqual(["7", "8"]);
    expect(page.currentSessionId).toBe("8");
  });

  it("is the one that the envelope names, whatever a row says", async () => {
    const sessions = [{ sessionId: "a", isCurrent: true }];
    expect((await list({ sessions, currentSessionId: "b" })).currentSessionId).toBe("b");
  });

  it.each([
    [
      [
        { sessionId: "a", isCurrent: true },
        { sessionId: "b", isCurrent: true },
      ],
    ],
    [
      [
        { sessionId: "a", isCurrent: "true" },
        { sessionId: "b", isCurrent: 1 },
      ],
    ],
    [[{ isCurrent: true }, { sessionId: "b" }]],
    [[{ isCurrent: true }, { sessionId: "b", isCurrent: true }]],
    [
      [
        { sessionId: "a", isCurrent: true },
        { sessionId: "a", isCurrent: true },
        { sessionId: "b", isCurrent: true },
      ],
    ],
  ])("is not guessed: %j", async (rows) => {
    expect((await list(rows)).currentSessionId).toBeUndefined();
  });
});

it("the current session of the REST client may be in several rows with the same id", async () => {
  const rows = [
    { sessionId: 7, isCurrent: true },
    { sessionId: "7", isCurrent: true },
  ];
  const { sessions, currentSessionId } = await list([...rows, { sessionId: "b" }]);
  expect(sessions.map(({ sessionId }) => sessionId)).toEqual(["7", "b"]);
  expect(currentSessionId).toBe("7");
});

describe("a revoke of the REST client", () => {
  it("is sent as the backend wants it: by POST, or by DELETE with a body", async () => {
    const { url, seen } = await startFaulty(json({}));
    const paths = { revoke: "/sessions" };
    await restClient({
      baseURL: url,
      paths,
      revokeWith: { body: (id) => ({ sessions: [Number(id)] }) },
    }).revoke("7");
    await restClient({
      baseURL: url,
      paths: { revoke: "/sessions/{id}/end" },
      revokeWith: { method: "POST" },
    }).revoke("7");
    expect(seen.map(({ method, path, body }) => [method, path, body])).toEqual([
      ["DELETE", "/sessions", '{"sessions":[7]}'],
      ["POST", "/sessions/7/end", ""],
    ]);
    expect(seen[0]!.headers["content-type"]).toBe("application/json");
  });

  it.each([
    ["no body", undefined, "a"],
    ["an empty id", (id: string) => ({ id }), ""],
  ])("is not sent where it would name no session: %s", async (_, body, id) => {
    const { url, seen } = await startFaulty(json({}));
    const client = restClient({
      baseURL: url,
      paths: { revoke: "/sessions" },
      ...(body && { revokeWith: { body } }),
    });
    expect(await expectFailure(client.revoke(id))).toMatchObject({
      code: "rejected",
      reason: "unsendable",
    });
    expect(seen).toEqual([]);
  });
});

describe("a failure that only its body tells", () => {
  const words: Record<string, SessionsErrorCode> = {
    STALE: "reauthentication-required",
    SLOW_DOWN: "rate-limited",
    GONE: "unauthorized",
  };
  const readError = (_status: number, body: unknown) => words[(body as { error: string }).error];
  const connect = async (status: number, body: unknown, headers = {}) => {
    const { url } = await startFaulty((_, reply) => {
      for (const [name, value] of Object.entries(headers)) reply.setHeader(name, String(value));
      sendJson(reply, status, body);
    });
    return restClient({ baseURL: url, headers: { authorization: token }, readError });
  };

  it.each(Object.entries(words))("is told by it: %s is %s", async (error, code) => {
    for (const status of [400, 403, 200]) {
      const client = await connect(status, { error, detail: token }, { "retry-after": "7" });
      expect((await expectFailure(client.list({}))).code).toBe(code);
      expect((await expectFailure(client.revoke("a"))).code).toBe(code);
    }
  });

  it.each([400, 200])("is told with the wait that stands in the body: %s", async (status) => {
    const { url } = await startFaulty((_, reply) => {
      reply.setHeader("retry-after", "7");
      sendJson(reply, status, { error: "SLOW_DOWN", wait: 30 });
    });
    const waitOf = (body: unknown) => (body as { wait: number }).wait * 1_000;
    const client = restClient({
      baseURL: url,
      readError: (_, body) => ({ code: "rate-limited", retryAfterMs: waitOf(body) }),
    });
    expect(await expectFailure(client.list({}))).toMatchObject({
      code: "rate-limited",
      retryAfterMs: 30_000,
    });
  });

  it.each([400, 200])("keeps the status, and the wait of the headers: %s", async (status) => {
    const client = await connect(status, { error: "SLOW_DOWN" }, { "retry-after": "7" });
    expect(await expectFailure(client.list({}))).toMatchObject({ status, retryAfterMs: 7_000 });
  });

  const broken: Record<string, unknown> = {
    "an object as the code": { code: { a: 1 } },
    "a symbol as the code": { code: Symbol("code") },
    "an empty code": { code: "" },
    "a number": 42,
    null: null,
    "a wait without a code": { retryAfterMs: 3_000 },
    "a getter that throws": {
      get code() {
        throw new TypeError("code");
      },
    },
    "NaN as the wait": { code: "rate-limited", retryAfterMs: Number.NaN },
    "a bigint as the wait": { code: "rate-limited", retryAfterMs: 1n },
    "a text as the wait": { code: "rate-limited", retryAfterMs: "30" },
    "a wait below 0": { code: "rate-limited", retryAfterMs: -5 },
  };
  it.each(Object.keys(broken))("is told by the status and the headers after %s", async (name) => {
    const { url } = await startFaulty((_, reply) => {
      reply.setHeader("retry-after", "7");
      sendJson(reply, 429, {});
    });
    const client = restClient({ baseURL: url, readError: () => broken[name] as "rate-limited" });
    expect(await expectFailure(client.revoke("a"))).toMatchObject({
      code: "rate-limited",
      retryAfterMs: 7_000,
    });
  });

  it("is told by the status where the reader knows nothing, or breaks", async () => {
    expect((await expectFailure((await connect(429, { error: "?" })).list({}))).code).toBe(
      "rate-limited",
    );
    expect((await expectFailure((await connect(403, null)).list({}))).code).toBe("forbidden");
    expect((await expectFailure((await connect(200, { error: {} })).list({}))).code).toBe(
      "invalid-response",
    );
  });

  it("is told by the status where the body is a page, or breaks off", async () => {
    const page = await startFaulty((_, reply) => void reply.writeHead(503).end("<!doctype html>"));
    const half = await startFaulty(hangUpMidBody(401));
    const ask = (baseURL: string) => expectFailure(restClient({ baseURL, readError }).list({}));
    expect((await ask(page.url)).code).toBe("server");
    expect((await ask(half.url)).code).toBe("unauthorized");
  });

  it("is an AbortError where the list is aborted while the body is read", async () => {
    const { url } = await startFaulty((_, reply) => {
      reply.writeHead(403, { "content-length": "100" });
      reply.write("{");
    });
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 100);
    const asked = restClient({ baseURL: url, readError }).list({ signal: controller.signal });
    await expect(asked).rejects.toMatchObject({ name: "AbortError" });
  });

  it("is told for any success whose body is JSON", async () => {
    const body = { code: 40_101, message: "token expired", data: null };
    const { url } = await startFaulty(json(body));
    const client = restClient({
      baseURL: url,
      paths: { revokeOthers: "/others", signOut: "/sign-out" },
      readList: (reply) => ({ sessions: (reply as { data: unknown }).data }),
      readError: (_, told) => ((told as typeof body).code === 40_101 ? "unauthorized" : undefined),
    });
    const calls = [client.list({}), client.revoke("a"), client.revokeOthers!(), client.signOut!()];
    for (const call of calls) {
      expect(await expectFailure(call)).toMatchObject({ code: "unauthorized", status: 200 });
    }
  });

  it("is none where the reader knows no failure, or throws at the body of a success", async () => {
    const readers: RestClientOptions["readError"][] = [
      () => undefined,
      (code) => (code === 423 ? "reauthentication-required" : undefined),
      (_, body) => words[(body as { error: { code: string } }).error.code],
    ];
    for (const body of [[], { sessions: [] }, null]) {
      const { url } = await startFaulty(json(body));
      for (const reader of readers) {
        const client = restClient({ baseURL: url, readError: reader });
        expect((await client.list({})).sessions).toEqual([]);
        await client.revoke("a");
      }
    }
  });

  it("is not looked for in a success without a body", async () => {
    const { url } = await startFaulty((_, reply) => void reply.writeHead(204).end());
    const client = restClient({ baseURL: url, readError: () => "unauthorized" });
    await expect(client.revoke("a")).resolves.toBeUndefined();
  });
});
