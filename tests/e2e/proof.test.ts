import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { httpClient } from "./httpClient.js";
import { ada, type Demo, startDemo } from "./startDemo.js";

let demo: Demo;
let http: ReturnType<typeof httpClient>;

const revokeOne = "/api/auth/revoke-session";
const revokeOthers = "/api/auth/revoke-other-sessions";
const revokeAll = "/api/auth/revoke-sessions";

beforeAll(async () => {
  demo = await startDemo();
});

beforeEach(() => {
  http = httpClient(demo.url, demo.place());
});

afterAll(() => demo?.remove());

const post = async (path: string, cookie: string, body: object = {}) =>
  http.call("POST", path, cookie, { body: JSON.stringify(body) });

/** Signs in two devices, and sets their last password entry to six minutes ago. */
async function twoOldDevices() {
  const [mine, theirs] = [await http.signIn(ada), await http.signIn(ada)];
  await demo.setMoment("provenAt", -6);
  return { mine: mine.cookie, theirs: theirs.cookie, token: tokenOf(theirs.cookie) };
}

it.each([revokeOne, revokeOthers, revokeAll])(
  "refuses to end other devices long after the last proof: %s",
  async (path) => {
    const { mine, theirs, token } = await twoOldDevices();
    const reply = await post(path, mine, { token });
    expect(reply.status).toBe(403);
    expect(await reply.json()).toMatchObject({ code: "SESSION_NOT_FRESH" });
    expect((await http.list(theirs)).status).toBe(200);
  },
);

it.each([
  "/api/auth/revoke-other-sessions/",
  "/api/auth//revoke-other-sessions",
  "/api/auth/./revoke-other-sessions",
  "/api/auth/revoke%2Dother-sessions",
  "/api/auth/REVOKE-OTHER-SESSIONS",
  "/api/auth/revoke-other-sessions?disableRefresh=true",
])("no spelling of the path gets past that: %s", async (path) => {
  const { mine, theirs } = await twoOldDevices();
  expect((await post(path, mine)).ok).toBe(false);
  expect((await http.list(theirs)).status).toBe(200);
});

it("one's own token in the request does not open the way to all others", async () => {
  const { mine, theirs } = await twoOldDevices();
  const token = tokenOf(mine);
  expect((await post(revokeOthers, mine, { token })).status).toBe(403);
  expect((await post(revokeAll, mine, { token })).status).toBe(403);
  expect((await http.list(theirs)).status).toBe(200);
});

it("nobody can write down a proof for themselves", async () => {
  const { mine, theirs } = await twoOldDevices();
  const provenAt = new Date().toISOString();
  expect((await post("/api/auth/update-session", mine, { provenAt })).status).toBe(404);
  await http.signIn({ ...ada, provenAt: new Date(Date.now() + 1e9).toISOString() });
  expect((await post(revokeOthers, mine)).status).toBe(403);
  expect((await http.list(theirs)).status).toBe(200);
  expect(await (await http.list(mine)).text()).not.toContain("provenAt");
});

it("ends the device that asks without a proof", async () => {
  const { mine, theirs } = await twoOldDevices();
  expect((await post(revokeOne, mine, { token: tokenOf(mine) })).status).toBe(200);
  expect((await http.list(mine)).status).toBe(401);
  expect((await post("/api/auth/sign-out", theirs)).status).toBe(200);
  expect((await http.list(theirs)).status).toBe(401);
});

it("signing in is a proof for five minutes", async () => {
  const { theirs, token } = await twoOldDevices();
  const { cookie } = await http.signIn(ada);
  await demo.setMoment("provenAt", -4.9);
  expect((await post(revokeOne, cookie, { token })).status).toBe(200);
  expect((await http.list(theirs)).status).toBe(401);
});

it("signing in again is the proof, and replaces the session under a new token", async () => {
  const { mine, theirs, token } = await twoOldDevices();
  const before = await http.rows(theirs);
  const { reply, cookie } = await http.signIn(ada, mine);
  expect(reply.status).toBe(200);
  expect(cookie).not.toBe(mine);
  expect((await http.list(mine)).status).toBe(401);
  const after = await http.rows(theirs);
  expect(after).toHaveLength(before.length);
  expect(after.some((row) => row.token === tokenOf(mine))).toBe(false);
  const replaced = after.find((row) => row.token === tokenOf(cookie));
  expect(Date.now() - Date.parse(replaced!.createdAt)).toBeLessThan(30_000);
  expect((await post(revokeOne, cookie, { token })).status).toBe(200);
  expect((await http.list(theirs)).status).toBe(401);
});

it("no list ever holds a device twice while it signs in again", async () => {
  const watcher = await http.signIn(ada);
  const agent = { "user-agent": "the-one-that-signs-in-again" };
  let { cookie } = await http.signIn(ada, "", agent);
  const stop = new AbortController();
  const again = async () => {
    for (let i = 0; i < 6; i++) ({ cookie } = await http.signIn(ada, cookie, agent));
    stop.abort();
  };
  const most = async () => {
    let count = 0;
    while (!stop.signal.aborted) {
      const rows = await http.rows(watcher.cookie);
      const own = rows.filter(({ userAgent }) => userAgent === agent["user-agent"]);
      count = Math.max(count, own.length);
      // Request the list as fast as the server's rate limit allows.
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return count;
  };
  const [, count] = await Promise.all([again(), most()]);
  expect(count).toBe(1);
});

it("a wrong password is 401, proves nothing and ends nothing", async () => {
  const { mine, theirs } = await twoOldDevices();
  const wrong = await http.signIn({ ...ada, password: "difference-engine" }, mine);
  const nobody = await http.signIn({ email: "nobody@example.com", password: ada.password }, mine);
  expect([wrong.reply.status, nobody.reply.status]).toEqual([401, 401]);
  // The response must not reveal whether an account exists.
  expect(await wrong.reply.json()).toEqual(await nobody.reply.json());
  expect([wrong.cookie, nobody.cookie]).toEqual(["", ""]);
  expect((await http.list(mine)).status).toBe(200);
  expect((await post(revokeOthers, mine)).status).toBe(403);
  expect((await http.list(theirs)).status).toBe(200);
});

it("a stolen cookie is no way to guess the password: one call asks for it, ten times a minute", async () => {
  const { cookie } = await http.signIn(ada);
  const verify = await post("/api/auth/verify-password", cookie, { password: ada.password });
  expect(verify.status).toBe(404);
  const statuses: number[] = [];
  for (let i = 0; i < 11; i++) {
    const body = { currentPassword: `guess-number-${i}`, newPassword: "a-thief-of-cookies" };
    statuses.push((await post("/api/auth/change-password", cookie, body)).status);
  }
  expect(statuses).toEqual([...Array.from({ length: 10 }, () => 400), 429]);
});

it.each(["update-user", "change-email", "delete-user", "request-password-reset", "error"])(
  "what the page has no use for is not there: %s",
  async (name) => {
    const { cookie } = await http.signIn(ada);
    expect((await post(`/api/auth/${name}`, cookie, { name: "Charles" })).status).toBe(404);
    expect((await http.call("GET", `/api/auth/${name}`, cookie)).status).toBe(404);
  },
);

it("says when to try again after too many wrong passwords, and keeps the session", async () => {
  const { cookie } = await http.signIn(ada);
  let last: Response | undefined;
  for (let i = 0; i < 10; i++) {
    last = (await http.signIn({ ...ada, password: `guess-number-${i}` }, cookie)).reply;
  }
  expect(last?.status).toBe(429);
  const wait = Number(last?.headers.get("retry-after"));
  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThanOrEqual(60);
  expect((await http.list(cookie)).status).toBe(200);
});

it("a session older than freshAge may not list, until it has signed in again", async () => {
  const { cookie } = await http.signIn(ada);
  await demo.setMoment("createdAt", -25 * 60);
  const refused = await http.list(cookie);
  expect(refused.status).toBe(403);
  expect(await refused.json()).toMatchObject({ code: "SESSION_NOT_FRESH" });
  const again = await http.signIn(ada, cookie);
  expect((await http.list(again.cookie)).status).toBe(200);
});

it("changing the password with an end to all others carries its own proof", async () => {
  const grace = { name: "Grace", email: "grace@example.com", password: "nanoseconds-of-wire" };
  const mine = await http.signUp(grace);
  const theirs = await http.signIn(grace);
  await demo.setMoment("provenAt", -6);
  const change = async (currentPassword: string) =>
    post("/api/auth/change-password", mine.cookie, {
      currentPassword,
      newPassword: "a-compiler-of-her-own",
      revokeOtherSessions: true,
    });
  expect((await change("guess")).status).toBe(400);
  expect((await http.list(theirs.cookie)).status).toBe(200);
  expect((await change(grace.password)).status).toBe(200);
  expect((await http.list(theirs.cookie)).status).toBe(401);
});

/** Returns the token of a cookie, which comes before the signature. */
function tokenOf(cookie: string): string {
  return decodeURIComponent(cookie.split("=")[1]!).split(".")[0]!;
}
