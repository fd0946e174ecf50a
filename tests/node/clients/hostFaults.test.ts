import { describe, expect, it, onTestFinished, vi } from "vitest";
import { restClient, type RestClientOptions } from "../../../src/clients/rest.js";
import { steamSetsHttpClient } from "../../../src/clients/steamSetsHttp.js";
import { SessionsError } from "../../../src/session/SessionsError.js";
import { expectFailure, token } from "../support/expectFailure.js";
import { json, startFaulty } from "../support/faultyServer.js";

// The code of the host runs inside of a client: its `fetch`, and the functions among the options. When it fails, the
// client must reject with a `SessionsError` that says whether anything was sent, and never with the host's own text.

/** A `fetch` that resolves with this value. */
const resolving = (value: unknown) => (async () => value) as unknown as typeof fetch;
const emptyObject = async () => "{}";
const throwing: typeof fetch = () => {
  throw new Error(`could not send Bearer ${token}`);
};

const clients = [
  {
    name: "the REST client",
    connect: (own: typeof fetch | undefined) =>
      restClient({ baseURL: "http://localhost:9", paths: { signOut: "/sign-out" }, fetch: own }),
  },
  {
    name: "the SteamSets client over HTTP",
    connect: (own: typeof fetch | undefined) =>
      steamSetsHttpClient({ serverURL: "http://localhost:9", token, fetch: own }),
  },
];

describe.each(clients)("$name", ({ connect }) => {
  const expectEach = async (own: typeof fetch | undefined, failure: object) => {
    const client = connect(own);
    for (const call of [client.list({}), client.revoke("a"), client.signOut!()]) {
      expect(await expectFailure(call)).toMatchObject(failure);
    }
  };

  it("calls a fetch that throws at once a matter of the network, as one that rejects", async () => {
    await expectEach(throwing, { code: "network" });
    await expectEach(async () => throwing(""), { code: "network" });
  });

  it.each([
    ["undefined", undefined],
    ["null", null],
    ["a text", "{}"],
    ["the parsed body", { sessions: [] }],
    ["an object of another library", { ok: true, status: 200, data: {}, headers: {} }],
    ["a response without headers", { ok: true, status: 200, text: emptyObject }],
    ["a refusal without headers", { ok: false, status: 403, text: emptyObject }],
    [
      "a response with a body that is no stream",
      { ok: false, status: 403, text: emptyObject, headers: new Headers(), body: {} },
    ],
    [
      "a response whose parts throw",
      {
        text: emptyObject,
        get ok() {
          throw new Error(token);
        },
      },
    ],
  ])("takes what is no response for no confirmation and no list: %s", async (_, value) => {
    await expectEach(resolving(value), { code: "invalid-response" });
  });

  it("says that nothing was sent where there is no fetch", async () => {
    vi.stubGlobal("fetch", undefined);
    onTestFinished(() => void vi.unstubAllGlobals());
    await expectEach(undefined, { code: "rejected", reason: "unsendable" });
  });
});

describe("a body of a revoke", () => {
  const revokeBy = async (body: (id: string) => unknown, path = "/sessions") => {
    const { url, seen } = await startFaulty(json({}));
    const options = { baseURL: url, paths: { revoke: path }, revokeWith: { body } };
    return { seen, call: restClient(options).revoke("7") };
  };
  const loop: Record<string, unknown> = {};
  loop.self = loop;

  it.each<[string, (id: string) => unknown]>([
    ["a function that throws", () => throwing("")],
    ["a BigInt", (id) => ({ id: BigInt(id) })],
    ["an object that contains itself", () => loop],
  ])("is sent by no request where it cannot be made: %s", async (_, body) => {
    for (const path of ["/sessions", "/sessions/{id}"]) {
      const { seen, call } = await revokeBy(body, path);
      expect(await expectFailure(call)).toMatchObject({ code: "rejected", reason: "unsendable" });
      expect(seen).toEqual([]);
    }
  });

  it("may say in the kit's words why there is none", async () => {
    const { seen, call } = await revokeBy(() => {
      throw new SessionsError("forbidden");
    });
    expect((await expectFailure(call)).code).toBe("forbidden");
    expect(seen).toEqual([]);
  });

  it.each<[string, (id: string) => unknown]>([
    ["a promise", async (id) => ({ id })],
    ["a form", () => new URLSearchParams({ id: "7" })],
    ["a map", (id) => new Map([["id", id]])],
    ["a symbol", () => Symbol("7")],
    ["a function", (id) => () => id],
    ["null", () => null],
    ["an empty text", () => ""],
    ["an empty list", () => []],
    ["a field without a value", () => ({ id: undefined })],
  ])(
    "is not sent where it names no session as JSON, because it could end all: %s",
    async (...of) => {
      const { seen, call } = await revokeBy(of[1]);
      expect(await expectFailure(call)).toMatchObject({ code: "rejected", reason: "unsendable" });
      expect(seen).toEqual([]);
    },
  );

  it("may be empty where the path names the session", async () => {
    const { seen, call } = await revokeBy(() => ({}), "/sessions/{id}");
    await call;
    expect(seen[0]).toMatchObject({ path: "/sessions/7", body: "{}" });
  });

  it("may be a text or a number", async () => {
    for (const [body, sent] of [
      [(id: string) => id, '"7"'],
      [Number, "7"],
    ] as const) {
      const { seen, call } = await revokeBy(body);
      await call;
      expect(seen[0]!.body).toBe(sent);
    }
  });
});

describe("the REST client with a time limit", () => {
  const slowly: typeof fetch = async () => {
    await new Promise((resolve) => setTimeout(resolve, 60));
    return Response.json({ sessions: [] });
  };
  const connect = (timeout: unknown, options: Partial<RestClientOptions> = {}) =>
    restClient({ baseURL: "/", timeout: timeout as number, fetch: slowly, ...options });

  it.each([Infinity, 2 ** 31, 2 ** 32, 1e300, 0, -1, -Infinity, Number.NaN, null, 1_000.5])(
    "of %s still sends each request, and waits for it",
    async (timeout) => {
      const client = connect(timeout);
      expect((await client.list({})).sessions).toEqual([]);
      await client.revoke("a");
    },
  );

  it.each([0.2, 1.5, 20.5])("of %d milliseconds ends in time", async (timeout) => {
    const never: typeof fetch = () => new Promise(() => undefined);
    const error = await expectFailure(connect(timeout, { fetch: never }).list({}));
    expect(error.code).toBe("timeout");
  });

  it("of Infinity opens the stream of events, too", async () => {
    const { url, seen } = await startFaulty((_, reply) => {
      reply.writeHead(200, { "content-type": "text/event-stream" });
      reply.write(": here\n\n");
    });
    const client = restClient({ baseURL: url, timeout: Infinity, paths: { events: "/events" } });
    onTestFinished(client.subscribe!(() => undefined));
    await expect.poll(() => seen.length).toBe(1);
  });
});
