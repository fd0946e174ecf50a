import { spawn } from "node:child_process";
import { networkInterfaces } from "node:os";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { publicResolver } from "../data/publicResolver.js";
import { httpClient } from "./httpClient.js";
import { rawReply, rawRequest } from "./rawRequest.js";
import { ada, type Demo, startDemo } from "./startDemo.js";

let demo: Demo;
let http: ReturnType<typeof httpClient>;

beforeAll(async () => {
  demo = await startDemo();
  http = httpClient(demo.url);
});

afterAll(() => demo?.remove());

it("has a dozen real sessions after the first start, with their times and places", async () => {
  const { cookie } = await http.signIn(ada);
  const rows = await (await http.list(cookie)).json();
  expect(rows).toHaveLength(13);
  expect(rows.filter((row: { city: string }) => row.city === "Berlin").length).toBeGreaterThan(3);
});

it(`keeps its sessions in ${inject("database")}`, async () => {
  const { cookie } = await http.signIn(ada);
  const rows = await (await http.list(cookie)).json();
  expect(await demo.countSessions()).toBe(rows.length);
});

it("keeps when each session was last used: the one that asks now, the others long ago", async () => {
  const { cookie } = await http.signIn(ada, "", { "user-agent": "asks-now" });
  const rowOf = async (agent: RegExp) =>
    (await http.rows(cookie)).find(({ userAgent }) => agent.test(userAgent));
  const ago = async (agent: RegExp) =>
    Date.now() - Date.parse((await rowOf(agent))?.lastSeenAt ?? "");
  await expect.poll(() => ago(/^asks-now$/)).toBeLessThan(30_000);
  expect(await ago(/PlayStation/)).toBeGreaterThan(60_000);
});

it("keeps sessions over a restart", async () => {
  const { cookie } = await http.signIn(ada);
  await demo.restart();
  expect((await http.list(cookie)).status).toBe(200);
});

it("knows its pages from the first connection on that it takes", async () => {
  const { cookie } = await http.signIn(ada);
  const statuses = new Set<number>();
  const back = new AbortController();
  const restarted = demo.restart().then(() => back.abort());
  while (!back.signal.aborted) {
    const status = await http.list(cookie).then(
      (reply) => reply.status,
      () => undefined,
    );
    if (status !== undefined) statuses.add(status);
    // Send requests as fast as the server's rate limit allows. While it is down, send them without a pause.
    if (status !== undefined) await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await restarted;
  statuses.add((await http.list(cookie)).status);
  expect([...statuses]).toEqual([200]);
});

it("makes a cookie from before a sign-in worthless", async () => {
  const before = await http.signIn(ada);
  const after = await http.signIn(ada, before.cookie);
  expect((await http.list(before.cookie)).status).toBe(401);
  expect((await http.list(after.cookie)).status).toBe(200);
});

it("makes a cookie from before a sign-up worthless, which signs in as well", async () => {
  const before = await http.signIn(ada);
  const grace = { name: "Grace", email: "grace@example.com", password: "nanoseconds-of-wire" };
  const after = await httpClient(demo.url, demo.place()).signUp(grace, before.cookie);
  expect((await http.list(before.cookie)).status).toBe(401);
  expect((await http.list(after.cookie)).status).toBe(200);
});

it.each(["/api/auth/revoke-other-sessions", "/api/auth/sign-in/email", "/demo/another-device"])(
  "refuses a POST from another origin, and one that names none: %s",
  async (path) => {
    const { cookie } = await http.signIn(ada);
    const from = (origin: string) => http.call("POST", path, cookie, { headers: { origin } });
    expect((await from("http://evil.example")).status).toBe(403);
    expect((await from("null")).status).toBe(403);
    expect(await rawRequest(demo.url, { method: "POST", path, headers: { cookie } })).toBe(403);
    expect((await http.list(cookie)).status).toBe(200);
  },
);

it("does not believe an address that a client gives itself", async () => {
  const { cookie } = await http.signIn(ada, "", { "x-forwarded-for": "192.0.2.77" });
  const rows: { ipAddress: string }[] = await (await http.list(cookie)).json();
  expect(rows.some(({ ipAddress }) => ipAddress === "192.0.2.77")).toBe(false);
  expect(rows.some(({ ipAddress }) => ipAddress === "127.0.0.1")).toBe(true);
});

it("names the country that a session was signed in from", async () => {
  const { ipv4, countryCode } = publicResolver;
  const headers = { "x-demo-seeding": demo.seedingSecret, "x-forwarded-for": ipv4 };
  const { cookie } = await http.signIn(ada, "", headers);
  const { session } = await (await http.call("GET", "/api/auth/get-session", cookie)).json();
  const rows: { id: string }[] = await (await http.list(cookie)).json();
  expect(rows.find(({ id }) => id === session.id)).toMatchObject({ ipAddress: ipv4, countryCode });
});

it.each(["/", "/api/auth/get-session", "/nothing.js"])(
  "sends its headers with %s",
  async (path) => {
    const { headers } = await fetch(`${demo.url}${path}`);
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
  },
);

it.each(["//", "//evil.example/", "http://evil.example/", "http://[/"])(
  "answers 400 where the path is that of another server or of none, and lives on: %s",
  async (path) => {
    expect(await rawRequest(demo.url, { path })).toBe(400);
    expect((await fetch(demo.url)).status).toBe(200);
  },
);

it.each(["TRACE", "OPTIONS", "PUT", "PATCH", "DELETE", "PROPFIND", "CONNECT"])(
  "answers 405 to a method that it has no use for, and says which ones it has: %s",
  async (method) => {
    const ways = ["/", "/api/auth/get-session", "/demo/another-device", "/demo/events"];
    for (const path of method === "CONNECT" ? ["evil.example:443"] : ways) {
      const { status, headers } = await rawReply(demo.url, { method, path });
      expect([status, headers.allow], path).toEqual([405, "GET, HEAD, POST"]);
    }
    expect((await fetch(demo.url)).status).toBe(200);
  },
);

it("takes a whole URL of its own in the place of a path", async () => {
  expect(await rawRequest(demo.url, { path: `${demo.url}/` })).toBe(200);
});

it.each([
  ["br", "gzip, deflate, br"],
  ["gzip", "gzip;q=0.5, br;q=0"],
  ["gzip", "*;q=0.1, br;q=0.0"],
  [undefined, "identity"],
  [undefined, "br;q=0, gzip;q=0, *"],
  [undefined, ""],
])(
  "sends the page's text as %s to who takes %s, and knows it again",
  async (encoding, accepted) => {
    const page = await (await fetch(demo.url)).text();
    for (const path of ["/", /src="(\/assets\/[^"]+)"/.exec(page)![1]!]) {
      const headers = { "accept-encoding": accepted };
      const first = await rawReply(demo.url, { path, headers });
      expect(first.headers["content-encoding"], path).toBe(encoding);
      expect(first.headers.vary).toBe("accept-encoding");
      const etag = String(first.headers.etag);
      const again = { ...headers, "if-none-match": etag };
      expect((await rawReply(demo.url, { path, headers: again })).status, path).toBe(304);
      const other = { "accept-encoding": encoding ? "identity" : "br", "if-none-match": etag };
      expect((await rawReply(demo.url, { path, headers: other })).status, path).toBe(200);
    }
  },
);

it("sends lists and events as they are", async () => {
  const { cookie } = await http.signIn(ada);
  for (const path of ["/api/auth/list-sessions", "/demo/events"]) {
    const reply = await http.call("GET", path, cookie, { headers: { "accept-encoding": "br" } });
    expect([reply.status, reply.headers.get("content-encoding")], path).toEqual([200, null]);
    await reply.body?.cancel();
  }
});

it("a page is read, and nothing is posted to it", async () => {
  const reply = await http.call("POST", "/", "", { body: "{}" });
  expect([reply.status, reply.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
});

it("nobody makes an account, however the address is spelled", async () => {
  const body = JSON.stringify({ name: "Mallory", email: "m@example.com", password: "in-between" });
  for (const path of ["/sign-up/email", "/sign-up/email/", "//sign-up/email", "/sign-up%2Femail"]) {
    const reply = await http.call("POST", `/api/auth${path}`, "", { body });
    expect([404, 400], path).toContain(reply.status);
  }
  const guess = { "x-demo-seeding": "yes" };
  const reply = await http.call("POST", "/api/auth/sign-up/email", "", { body, headers: guess });
  expect(reply.status).toBe(404);
});

it("nobody adds a device to an account that is not theirs", async () => {
  const mallory = { name: "Mallory", email: "mallory@example.com", password: "between-the-two" };
  const { cookie } = await httpClient(demo.url, demo.place()).signUp(mallory);
  const before = await demo.countSessions();
  const body = JSON.stringify({ id: "p-tv-034" });
  const reply = await http.call("POST", "/demo/another-device", cookie, { body });
  expect([reply.status, (await http.call("GET", "/demo/another-device", cookie)).status]).toEqual([
    403, 403,
  ]);
  expect(await demo.countSessions()).toBe(before);
});

it.each(["sign-out", "revoke-session", "revoke-sessions"])(
  "the browser that ends its own session forgets what it kept, whichever way: %s",
  async (name) => {
    const client = httpClient(demo.url, demo.place());
    const { cookie } = await client.signIn(ada);
    const token = decodeURIComponent(cookie.split("=")[1]!).split(".")[0];
    const body = JSON.stringify({ token });
    const { headers, status } = await client.call("POST", `/api/auth/${name}`, cookie, { body });
    expect(status).toBe(200);
    expect(headers.get("clear-site-data")).toBe('"cache", "storage"');
  },
);

it("the browser that ends another session keeps what it has", async () => {
  const client = httpClient(demo.url, demo.place());
  const [mine, theirs] = [await client.signIn(ada), await client.signIn(ada)];
  const token = decodeURIComponent(theirs.cookie.split("=")[1]!).split(".")[0];
  const body = JSON.stringify({ token });
  const path = "/api/auth/revoke-session";
  const { headers, status } = await client.call("POST", path, mine.cookie, { body });
  expect([status, headers.has("clear-site-data")]).toEqual([200, false]);
});

it("says when another device may sign in again after too many", async () => {
  const { cookie } = await http.signIn(ada);
  const body = JSON.stringify({ id: "p-tv-034" });
  const signIn = async () => http.call("POST", "/demo/another-device", cookie, { body });
  const replies = [];
  for (let i = 0; i < 11; i++) replies.push(await signIn());
  const [first, last] = [replies.at(0), replies.at(-1)];
  expect([first?.status, last?.status]).toEqual([200, 429]);
  expect(Number(last?.headers.get("retry-after"))).toBeGreaterThan(0);
});

it("does not let a password be guessed for ever", async () => {
  const statuses: number[] = [];
  for (let i = 0; i < 14; i++) {
    const { reply } = await http.signIn({ ...ada, password: `guess-number-${i}` });
    statuses.push(reply.status);
  }
  expect(statuses.at(-1)).toBe(429);
});

it("listens on this computer's own address only", async () => {
  const { port } = new URL(demo.url);
  const outer = Object.values(networkInterfaces())
    .flat()
    .find((address) => address?.family === "IPv4" && !address.internal);
  const address = outer?.address ?? "127.0.0.2";
  await expect(fetch(`http://${address}:${port}/`)).rejects.toThrow();
});

it("refuses another name for this computer, and tells a person where it is", async () => {
  const { port } = new URL(demo.url);
  const other = `http://localhost:${port}/`;
  const program = await fetch(other);
  expect([program.status, (await program.json()).code]).toEqual([403, "REFUSED"]);
  const person = await fetch(other, { headers: { accept: "text/html,*/*;q=0.8" } });
  expect(person.status).toBe(403);
  expect(person.headers.get("content-type")).toContain("text/html");
  expect(await person.text()).toContain(`<a href="${demo.url}/">`);
});

it("writes no address, agent, cookie or id into its log", async () => {
  const log = demo.log();
  expect(log).toContain("POST /api/auth/sign-in/email 200");
  const rest = log.replaceAll(demo.url, "");
  expect(rest).not.toMatch(/\d+\.\d+\.\d+\.\d+|Mozilla|session_token|[A-Za-z0-9]{32}/);
});

it("writes no path into its log beyond those it knows", async () => {
  const token = "of-a-mail";
  const below = ["/api/auth/reset-password/", "/api/auth/sign-in/email/", "/api/", "/demo/"];
  for (const path of below) await http.call("GET", `${path}${token}`);
  await http.call("GET", `/demo/another-device?token=${token}`);
  const names = () => demo.log().trim().split("\n").slice(-5);
  await expect
    .poll(names)
    .toEqual([
      "GET /api/auth/… 404",
      "GET /api/auth/… 404",
      "GET /api/… 404",
      "GET /demo/… 404",
      "GET /demo/another-device 401",
    ]);
  expect(demo.log()).not.toContain(token);
});

it("writes nothing into its log that a client has sent", async () => {
  const secret = "of-a-stranger";
  const type = { headers: { "content-type": `text/${secret}` } };
  const path = "/api/auth/sign-in/email";
  await http.call("POST", path, "", { body: secret, ...type });
  await http.call("POST", path, "", { body: `{"${secret}` });
  await http.call("POST", path, "", { body: JSON.stringify({ email: { secret }, [secret]: 1 }) });
  const bad = { ...ada, callbackURL: `http://${secret}.example` };
  await http.call("POST", path, "", { body: JSON.stringify(bad) });
  const injected = `${secret}%0A%1B%5B31mPOST%20${secret}`;
  await http.call("GET", `/api/auth/get-session?disableRefresh=${injected}`);
  await http.call("GET", `/api/auth/${injected}`, `better-auth.session_token=${injected}`);
  const last = () => demo.log().trim().split("\n").at(-1);
  await expect.poll(last).toBe("GET /api/auth/… 404");
  expect(demo.log()).not.toContain(secret);
  const lines = /^(?:[A-Z]+ \/[a-z/…-]+ \d{3}|auth: error)$/;
  const said = demo
    .log()
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("  "));
  expect(said.filter((line) => !lines.test(line))).toEqual([]);
});

it("does not start in production", async () => {
  const server = spawn(process.execPath, ["demo/server/main.mjs"], {
    env: { ...process.env, NODE_ENV: "production", PORT: "0" },
  });
  const code = await new Promise((resolve) => server.once("exit", resolve));
  expect(code).toBe(1);
});
