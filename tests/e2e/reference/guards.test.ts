import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { hashToken } from "../../../demo/reference/token.mjs";
import { ada } from "../startDemo.js";
import { browserOf, enter, signedIn, withCookie } from "./signedIn.js";
import { eve, type Reference, startReference } from "./startReference.js";

let reference: Reference;
let url: string;
beforeAll(async () => {
  reference = await startReference({ DEMO_PROOF_SECONDS: "120", REFERENCE_ENDS: "8" });
  ({ url } = reference);
});
afterAll(() => reference?.remove());
beforeEach(() => reference.empty());

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();

describe("a page of another origin", () => {
  it.each([
    ["its own origin", { origin: "https://evil.example" }],
    ["no origin", { origin: "null" }],
    ["our origin, as another site", { "sec-fetch-site": "cross-site" }],
    ["our origin, as a subdomain", { "sec-fetch-site": "same-site" }],
  ])("changes nothing when it sends %s", async (_, headers) => {
    const { call } = await browserOf(reference);
    const { id } = await reference.addSession(ada.email);
    const asked = [`DELETE /sessions/${id}`, "POST /sessions/revoke-others", "POST /sign-out"];
    for (const request of asked) {
      const [method = "", path = ""] = request.split(" ");
      expect((await call(method, path, headers)).status, request).toBe(403);
    }
    expect(await reference.idsOf(ada.email)).toHaveLength(2);
  });

  it("signs nobody in to an account of its own", async () => {
    const headers = { origin: "https://evil.example", "content-type": "text/plain" };
    const init = { method: "POST", headers, body: JSON.stringify(eve) };
    expect((await fetch(`${url}/api/sign-in`, init)).status).toBe(403);
  });

  it("is told apart by Sec-Fetch-Site when the browser sends no Origin, and refused without both", async () => {
    const { cookie } = await browserOf(reference);
    const post = async (headers: Record<string, string>) =>
      fetch(`${url}/api/sessions/revoke-others`, { method: "POST", headers });
    expect((await post({ cookie })).status).toBe(403);
    expect((await post({ cookie, "sec-fetch-site": "same-origin" })).status).toBe(204);
  });
});

describe("an id", () => {
  it("of somebody else gets the answer of an id that nobody has", async () => {
    const { call } = await browserOf(reference);
    const { id: foreign } = await reference.addSession(eve.email);
    const { id: expired } = await reference.addSession(ada.email, -1);
    const ids = [foreign, expired, "00000000-0000-4000-8000-000000000000", "%00", "x"];
    const answers = await Promise.all(
      ids.map(async (id) => {
        const reply = await call("DELETE", `/sessions/${id}`);
        return `${reply.status} ${await reply.text()}`;
      }),
    );
    expect(new Set(answers)).toEqual(new Set(['404 {"title":"No such session","status":404}']));
    expect(await reference.idsOf(eve.email)).toEqual([foreign]);
  });

  it("of another account is not among all others that are ended", async () => {
    const { id, client } = await browserOf(reference);
    await reference.addSession(ada.email);
    const { id: foreign } = await reference.addSession(eve.email);
    await client.revokeOthers!();
    expect(await reference.idsOf(ada.email)).toEqual([id]);
    expect(await reference.idsOf(eve.email)).toEqual([foreign]);
  });

  it("is not the value of the cookie, and signs nobody in", async () => {
    const { client, token } = await signedIn(url);
    const { currentSessionId = "" } = await client.list({});
    const [row] = await reference.sql`SELECT * FROM sessions`;
    expect(row?.id).toBe(currentSessionId);
    for (const stolen of Object.values(row ?? {}).map(String)) {
      expect(stolen).not.toContain(token);
      const thief = withCookie(url, `session=${encodeURIComponent(stolen)}`);
      expect((await thief.call("GET", "/sessions")).status).toBe(401);
    }
    expect(row?.token_hash).toBe(hashToken(token));
  });
});

describe("a reply", () => {
  it("holds no secret, and no cache keeps it", async () => {
    const { call, token } = await browserOf(reference);
    const reply = await call("GET", "/sessions");
    const text = await reply.text();
    for (const secret of [token, hashToken(token), ada.email]) expect(text).not.toContain(secret);
    expect(reply.headers.get("cache-control")).toBe("no-store");
    expect(reply.headers.getSetCookie()).toEqual([]);
  });

  it("lists no session that has expired, and no session of somebody else", async () => {
    const { client } = await browserOf(reference);
    await reference.addSession(ada.email, -1);
    await reference.addSession(eve.email);
    const { sessions, currentSessionId } = await client.list({});
    expect(sessions.map(({ sessionId }) => sessionId)).toEqual([currentSessionId]);
  });
});

describe("a session", () => {
  it("that has expired opens nothing", async () => {
    const { call } = await browserOf(reference);
    await reference.sql`UPDATE sessions SET expires_at = ${minutesAgo(1)}`;
    expect((await call("GET", "/sessions")).status).toBe(401);
    expect((await call("GET", "/events")).status).toBe(401);
  });

  it("that is used lasts longer, but not longer than its lifetime", async () => {
    const { client } = await browserOf(reference);
    const day = 24 * 60;
    const use = async (createdDaysAgo: number) => {
      const created = minutesAgo(createdDaysAgo * day);
      await reference.sql`UPDATE sessions SET created_at = ${created}, last_seen_at = ${created}`;
      await client.list({});
      const [row] = (await client.list({})).sessions;
      return Math.round((row!.expiresAt.getTime() - Date.now()) / (day * 60_000));
    };
    expect(await use(3)).toBe(7);
    expect(await use(28)).toBe(2);
  });

  it("that its person signed out opens nothing, and the browser forgets it", async () => {
    const { call } = await browserOf(reference);
    const reply = await call("POST", "/sign-out");
    expect(reply.headers.getSetCookie()).toEqual([expect.stringContaining("session=; Max-Age=0")]);
    expect(reply.headers.get("clear-site-data")).toContain("cache");
    expect((await call("GET", "/sessions")).status).toBe(401);
  });

  it("is replaced when the same browser signs in again", async () => {
    const { cookie, call } = await signedIn(url);
    expect((await enter(url, "/sign-in", ada, cookie)).reply.status).toBe(204);
    expect((await call("GET", "/sessions")).status).toBe(401);
    expect(await reference.idsOf(ada.email)).toHaveLength(1);
  });
});

describe("an old password entry", () => {
  it("is asked for again in the words of RFC 9470, and then ends sessions with a new cookie", async () => {
    const { client, call, cookie } = await browserOf(reference);
    const { id } = await reference.addSession(ada.email);
    await reference.sql`UPDATE sessions SET proven_at = ${minutesAgo(3)}`;
    const reply = await call("DELETE", `/sessions/${id}`);
    expect(reply.status).toBe(401);
    expect(reply.headers.get("www-authenticate")).toMatch(
      /^Bearer error="insufficient_user_authentication", .*max_age=120$/,
    );
    const code = "reauthentication-required";
    await expect(client.revoke(id)).rejects.toMatchObject({ code });
    await expect(client.revokeOthers!()).rejects.toMatchObject({ code });
    expect(await reference.idsOf(ada.email)).toHaveLength(2);

    const wrong = await enter(url, "/confirm", { password: "wrong" }, cookie);
    expect([wrong.reply.status, wrong.cookie]).toEqual([403, ""]);
    const proven = await enter(url, "/confirm", { password: ada.password }, cookie);
    expect((await call("GET", "/sessions")).status, "the old cookie").toBe(401);
    await withCookie(url, proven.cookie).client.revoke(id);
    expect(await reference.idsOf(ada.email)).not.toContain(id);
  });

  it("does not keep a session from ending itself", async () => {
    const { client } = await browserOf(reference);
    const { currentSessionId = "" } = await client.list({});
    await reference.sql`UPDATE sessions SET proven_at = ${minutesAgo(3)}`;
    await client.revoke(currentSessionId);
    expect(await reference.idsOf(ada.email)).toEqual([]);
  });
});

describe("too many requests", () => {
  it("are answered with 429 and the seconds to wait, for one account only", async () => {
    const [mine, theirs] = [await browserOf(reference), await browserOf(reference, eve.email)];
    const replies = [];
    for (let i = 0; i < 9; i++) replies.push(await mine.call("DELETE", "/sessions/x"));
    expect(replies.map(({ status }) => status)).toEqual([...Array(8).fill(404), 429]);
    const wait = Number(replies.at(-1)?.headers.get("retry-after"));
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(60);
    const error = await mine.client.revokeOthers!().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "rate-limited", retryAfterMs: expect.any(Number) });
    expect((await theirs.call("DELETE", "/sessions/x")).status).toBe(404);
    await reference.sql`UPDATE attempts SET began_at = ${minutesAgo(2)}`;
    expect((await mine.call("DELETE", "/sessions/x")).status).toBe(404);
  });

  it("to guess a password are refused also with the right one, on every instance", async () => {
    const guesses = { REFERENCE_PASSWORDS: "3" };
    const [one, two] = [await reference.another(guesses), await reference.another(guesses)];
    const guess = async (at: string, password: string) =>
      (await enter(at, "/sign-in", { ...ada, password })).reply.status;
    for (const instance of [one, two, one]) expect(await guess(instance.url, "wrong")).toBe(401);
    expect(await guess(two.url, ada.password)).toBe(429);
    expect(await reference.idsOf(ada.email)).toEqual([]);
  });

  it("to guess the passwords of many accounts are refused to one address", async () => {
    const { url: at } = await reference.another({ REFERENCE_PASSWORDS: "3" });
    const guess = async (email: string) =>
      (await enter(at, "/sign-in", { email, password: "wrong" })).reply.status;
    for (const name of ["a", "b", "c"]) expect(await guess(`${name}@example.com`)).toBe(401);
    expect(await guess("d@example.com")).toBe(429);
  });
});

describe("a sign-in", () => {
  const sendSignIn = async (at: string, body: string, headers = {}) =>
    fetch(`${at}/api/sign-in`, { method: "POST", headers: { origin: at, ...headers }, body });
  const right = JSON.stringify(ada);
  const ipOf = async () => (await reference.sql`SELECT ip FROM sessions`)[0]?.ip;
  const forwarded = { "x-forwarded-for": "198.51.100.1, 192.0.2.9" };

  it("takes no address from a header, unless the header comes from a proxy of one's own", async () => {
    await sendSignIn(url, right, forwarded);
    expect(await ipOf()).toBe("127.0.0.1");
    await reference.empty();
    const behind = await reference.another({ REFERENCE_PROXIES: "1" });
    await sendSignIn(behind.url, right, forwarded);
    expect(await ipOf()).toBe("192.0.2.9");
  });

  it("gives a cookie that only this host, its server and https get", async () => {
    const origin = "https://app.example";
    const behind = await reference.another({ REFERENCE_ORIGIN: origin });
    const reply = await sendSignIn(behind.url, right, { origin });
    const [set = ""] = reply.headers.getSetCookie();
    expect(set).toMatch(/^__Host-session=[\w-]{43}; Max-Age=2592000; /);
    expect(set.split("; ")).toEqual(
      expect.arrayContaining(["Path=/", "Secure", "HttpOnly", "SameSite=Lax"]),
    );
    expect(set).not.toContain("Domain");
  });

  it("with a body that no page sends fails like a wrong password", async () => {
    const bodies = ["", "null", "{", "[]", '{"email":1,"password":{}}', '{"email":"\\u0000"}'];
    for (const body of bodies) expect((await sendSignIn(url, body)).status, body).toBe(401);
    expect((await sendSignIn(url, " ".repeat(5_000))).status).toBe(413);
  });
});
