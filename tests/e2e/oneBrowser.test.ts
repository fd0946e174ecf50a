import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { httpClient } from "./httpClient.js";
import { ada, type Demo, startDemo } from "./startDemo.js";

let demo: Demo;
let http: ReturnType<typeof httpClient>;

beforeAll(async () => {
  demo = await startDemo();
});

beforeEach(() => {
  http = httpClient(demo.url, demo.place());
});

afterAll(() => demo?.remove());

const post = async (path: string, cookie: string, body: object = {}, headers = {}) =>
  http.call("POST", path, cookie, { body: JSON.stringify(body), headers });

/** Counts the devices of that name on the list, and returns the server's status for each cookie. */
async function standing(name: string, cookies: readonly string[]) {
  const watcher = await http.signIn(ada);
  const rows = await http.rows(watcher.cookie);
  const statuses = await Promise.all(cookies.map(async (one) => (await http.list(one)).status));
  return { devices: rows.filter(({ userAgent }) => userAgent === name).length, statuses };
}

it("two sign-ins at once with one cookie leave one device, and either answer's cookie is good", async () => {
  const agent = { "user-agent": "the-one-in-a-hurry" };
  const { cookie } = await http.signIn(ada, "", agent);
  const both = await Promise.all([1, 2, 3].map(() => http.signIn(ada, cookie, agent)));
  expect(both.map(({ reply }) => reply.status)).toEqual([200, 200, 200]);
  const cookies = both.map((one) => one.cookie);
  expect(await standing("the-one-in-a-hurry", cookies)).toEqual({
    devices: 1,
    statuses: [200, 200, 200],
  });
  expect((await http.list(cookie)).status).toBe(401);
});

it.each(["at once", "again, because the answer was lost"])(
  "a page that signs in twice leaves one device: %s",
  async (when) => {
    const name = `the-one-that-signs-in-${when.slice(0, 2)}`;
    const headers = { "user-agent": name, "x-attempt": crypto.randomUUID() };
    const signIn = () => http.signIn(ada, "", headers);
    const first = signIn();
    if (when !== "at once") await first;
    const cookies = (await Promise.all([first, signIn()])).map(({ cookie }) => cookie);
    expect(await standing(name, cookies)).toEqual({ devices: 1, statuses: [200, 200] });
  },
);

it("the key of a page is no way into somebody else's session", async () => {
  const key = { "x-attempt": crypto.randomUUID() };
  const mallory = { name: "Mallory", email: "mallory@example.com", password: "between-the-two" };
  await http.signUp(mallory);
  const mine = await http.signIn(ada, "", key);
  const theirs = await http.signIn(mallory, "", key);
  expect(theirs.cookie).not.toBe(mine.cookie);
  expect((await http.list(mine.cookie)).status).toBe(200);
});

it("a cookie that was good once is never good again, however often one signs in with the one before it", async () => {
  const { cookie } = await http.signIn(ada);
  const second = await http.signIn(ada, cookie);
  expect((await post("/api/auth/sign-out", second.cookie)).status).toBe(200);
  const third = await http.signIn(ada, cookie);
  expect(third.cookie).not.toBe(second.cookie);
  expect((await http.list(second.cookie)).status).toBe(401);
});

const asked: [string, string][] = [
  ["GET", "/api/auth/get-session"],
  ["GET", "/api/auth/list-sessions"],
  ["POST", "/api/auth/revoke-session"],
  ["POST", "/api/auth/revoke-sessions"],
  ["POST", "/api/auth/revoke-other-sessions"],
  ["POST", "/api/auth/change-password"],
  ["POST", "/api/auth/nothing-of-the-kind"],
  ["GET", "/demo/another-device"],
  ["GET", "/demo/events"],
  ["GET", "/"],
];

it.each(asked)(
  "the answer to a cookie that was just replaced leaves the new one alone: %s %s",
  async (method, path) => {
    const { cookie } = await http.signIn(ada);
    await http.signIn(ada, cookie);
    const body = method === "POST" ? { body: JSON.stringify({ token: "any" }) } : {};
    const reply = await http.call(method, path, cookie, body);
    await reply.body?.cancel();
    expect(reply.headers.getSetCookie()).toEqual([]);
  },
);

it.each(["sign-out", "revoke-sessions"])("whoever leaves loses the cookie: %s", async (name) => {
  const { cookie } = await http.signIn(ada);
  const reply = await post(`/api/auth/${name}`, cookie);
  expect(reply.status).toBe(200);
  expect(reply.headers.getSetCookie().join()).toMatch(/session_token=;.*Max-Age=0/i);
});

it.each(["before", "at once with", "after"])(
  "whoever leaves has left, also %s a sign-in with the same cookie in another tab",
  async (when) => {
    const name = `the-one-that-leaves-${when.slice(0, 2)}`;
    const headers = { "user-agent": name };
    const { cookie } = await http.signIn(ada, "", headers);
    const own = await http.call("GET", "/api/auth/get-session", cookie);
    const { user } = await own.json();
    const proof = { ...headers, "x-account": user.id };
    const leave = async () => post("/api/auth/sign-out", cookie);
    const prove = async () => http.signIn(ada, cookie, proof);
    if (when === "before") await leave();
    if (when === "after") await prove();
    const rest = when === "at once with" ? [leave(), prove()] : [];
    if (when === "before") rest.push(prove());
    if (when === "after") rest.push(leave());
    await Promise.all<unknown>(rest);
    expect((await standing(name, [cookie])).devices).toBe(0);
  },
);

it("what a page asks for one account is refused while its browser is signed in to another one", async () => {
  const eve = { name: "Eve", email: "eve@example.com", password: ada.password };
  const theirs = await http.signUp(eve);
  const mine = await http.signIn(ada);
  const { user } = await (await http.call("GET", "/api/auth/get-session", mine.cookie)).json();
  const forAda = { "x-account": user.id };
  const change = { currentPassword: ada.password, newPassword: "of-the-wrong-account" };
  const statuses = async (cookie: string) => [
    (await http.signIn(ada, cookie, forAda)).reply.status,
    (await http.signIn(eve, cookie, forAda)).reply.status,
    (await post("/api/auth/change-password", cookie, change, forAda)).status,
  ];
  expect(await statuses(theirs.cookie)).toEqual([409, 409, 409]);
  expect((await http.list(theirs.cookie)).status).toBe(200);
  expect((await http.signIn(eve)).reply.status).toBe(200);
  expect(await statuses("")).toEqual([409, 409, 409]);
  // A page of one account must not sign the browser in to another account either.
  expect((await http.signIn(eve, mine.cookie, forAda)).reply.status).toBe(409);
  expect((await http.signIn(ada, mine.cookie, forAda)).reply.status).toBe(200);
});
