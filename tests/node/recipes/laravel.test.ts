import { afterEach, describe, expect, it, vi } from "vitest";
import { laravelHeaders, laravelSessions } from "../../../demo/recipes/laravel/client.js";
import { isKnownTime } from "../../../src/session/time.js";
import { type ClientHarness, clientContract } from "../../../src/testing/index.js";
import { expectFailure } from "../support/expectFailure.js";
import { type Fault, json, text } from "../support/faultyServer.js";
import { laravelBackend, laravelError } from "../support/laravelBackend.js";

afterEach(() => vi.unstubAllGlobals());

/** A page that is signed in, in front of a backend that answers as Laravel does. */
async function openPage() {
  const backend = await laravelBackend();
  vi.stubGlobal("document", { cookie: backend.cookies });
  const baseURL = `${backend.url}/account`;
  return { backend, client: laravelSessions({ baseURL, fetch: backend.browserFetch }) };
}

let backend: Awaited<ReturnType<typeof laravelBackend>>;
const harness: ClientHarness = {
  async createClient() {
    const page = await openPage();
    backend = page.backend;
    return page.client;
  },
  heldIds: () => [...backend.sessions.keys()],
  breakDown: () => backend.answerWith(laravelError(500, "Server Error")),
  secrets: () => backend.secrets,
};

describe("the client of the recipe for Laravel", () => {
  for (const { name, run } of clientContract) it(name, () => run(harness));

  it("reads times in seconds, and a missing start as unknown", async () => {
    const { backend: laravel, client } = await openPage();
    const [first, second] = laravel.sessions.values();
    laravel.answerWith(json({ sessions: [first, { ...second, createdAt: null }] }));
    const { sessions, unreadable } = await client.list({});
    expect(sessions[0]).toMatchObject({
      createdAt: new Date(first!.createdAt * 1_000),
      lastSeen: new Date(first!.lastSeen * 1_000),
      expiresAt: new Date(first!.expiresAt * 1_000),
    });
    expect(isKnownTime(sessions[1]!.createdAt)).toBe(false);
    expect(unreadable).toBeUndefined();
  });

  it("sends the token of the cookie as it is now, and what keeps the list from being the last page", async () => {
    const { backend: laravel, client } = await openPage();
    await client.list({});
    vi.stubGlobal("document", { cookie: "XSRF-TOKEN=new%3D%3D; theme=dark" });
    await client.list({});
    expect(laravel.seen.map(({ headers }) => headers["x-xsrf-token"])).toEqual([
      laravel.csrf,
      "new==",
    ]);
    for (const { headers } of laravel.seen) {
      expect(headers).toMatchObject({
        accept: "application/json",
        "x-requested-with": "XMLHttpRequest",
      });
    }
  });

  it.each(["", "theme=dark", "OLD-XSRF-TOKEN=a", "theme=XSRF-TOKEN=a", "xsrf-token=a"])(
    "takes no other cookie for the token: %j",
    (cookies) => {
      expect(laravelHeaders(cookies)).toEqual({ "x-requested-with": "XMLHttpRequest" });
    },
  );

  const maintenance: Fault = (_, reply) => {
    reply.writeHead(503, { "content-type": "text/html", "retry-after": "60" });
    reply.end("<!doctype html><title>Service Unavailable</title>");
  };
  it.each([
    [401, laravelError(401, "Unauthenticated."), { code: "unauthorized" }],
    [404, laravelError(404, ""), { code: "not-found" }],
    [419, laravelError(419, "CSRF token mismatch."), { code: "unauthorized" }],
    [
      423,
      laravelError(423, "Password confirmation required."),
      { code: "reauthentication-required" },
    ],
    [
      429,
      laravelError(429, "Too Many Attempts.", { "retry-after": "17" }),
      { code: "rate-limited", retryAfterMs: 17_000 },
    ],
    [500, laravelError(500, "Server Error"), { code: "server" }],
    [503, maintenance, { code: "server", retryAfterMs: 60_000 }],
  ])("knows what Laravel means by %i", async (status, fault, failure) => {
    const { backend: laravel, client } = await openPage();
    laravel.answerWith(fault);
    const calls = [client.list({}), client.revoke("a"), client.revokeOthers!(), client.signOut!()];
    for (const call of calls) {
      expect(await expectFailure(call)).toMatchObject({ status, ...failure });
    }
  });

  it("takes the page of a sign-in for no list and for no end", async () => {
    const { backend: laravel, client } = await openPage();
    laravel.answerWith(text("<!doctype html><title>Log in</title>", "text/html"));
    const failure = { code: "invalid-response" };
    expect(await expectFailure(client.list({}))).toMatchObject(failure);
    expect(await expectFailure(client.revoke("a"))).toMatchObject(failure);
  });
});
