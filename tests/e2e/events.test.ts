import { afterAll, beforeAll, expect, it } from "vitest";
import { httpClient } from "./httpClient.js";
import { ada, type Demo, startDemo } from "./startDemo.js";

let demo: Demo;
let http: ReturnType<typeof httpClient>;

const changed = "event: changed\ndata: \n\n";

beforeAll(async () => {
  demo = await startDemo();
  http = httpClient(demo.url, demo.place());
});

afterAll(() => demo?.remove());

const post = async (path: string, cookie: string, body: object = {}) =>
  http.call("POST", path, cookie, { body: JSON.stringify(body) });

async function device() {
  const client = httpClient(demo.url, demo.place());
  const { cookie } = await client.signIn(ada);
  const events = await client.events(cookie);
  await expect.poll(events.text).toContain("retry:");
  return { cookie, events };
}

it("tells nothing to strangers", async () => {
  expect((await http.events("")).status).toBe(401);
});

it("says that something changed when another device signs in, and nothing more", async () => {
  const mine = await device();
  await new Promise((resolve) => setTimeout(resolve, 300));
  const before = mine.events.text();
  await httpClient(demo.url, demo.place()).signIn(ada);
  await expect.poll(mine.events.text).not.toBe(before);
  expect(mine.events.text()).toMatch(/^(?:retry: \d+\n\n|:\n\n|event: changed\ndata: \n\n)+$/);
  mine.events.close();
});

it("gathers what happens at once: many devices that are ended together are few events", async () => {
  const mine = await device();
  for (let i = 0; i < 8; i++) await httpClient(demo.url, demo.place()).signIn(ada);
  await new Promise((resolve) => setTimeout(resolve, 300));
  const before = mine.events.text();
  expect((await post("/api/auth/revoke-other-sessions", mine.cookie)).status).toBe(200);
  await expect.poll(mine.events.text).not.toBe(before);
  await new Promise((resolve) => setTimeout(resolve, 300));
  const said = mine.events.text().slice(before.length).split(changed).length - 1;
  expect(said).toBeLessThan(4);
  mine.events.close();
});

it("closes the stream of a device that another one ends, and only that", async () => {
  const [mine, theirs, third] = [await device(), await device(), await device()];
  const [token] = decodeURIComponent(theirs.cookie.split("=")[1]!).split(".");
  const began = Date.now();
  expect((await post("/api/auth/revoke-session", mine.cookie, { token })).status).toBe(200);
  await theirs.events.closed;
  // The heartbeat would close it as well, after 15 s.
  expect(Date.now() - began).toBeLessThan(10_000);
  expect(theirs.events.text().endsWith(changed)).toBe(true);
  expect((await http.events(theirs.cookie)).status).toBe(401);
  for (const { events } of [mine, third]) {
    await expect.poll(events.text).toContain(changed);
    events.close();
    await events.closed;
  }
});

it("closes the stream on sign-out", async () => {
  const { cookie, events } = await device();
  expect((await post("/api/auth/sign-out", cookie)).status).toBe(200);
  await events.closed;
  expect((await http.events(cookie)).status).toBe(401);
});

it("a stream does not outlive the cookie that opened it when the person signs in again", async () => {
  const { cookie, events } = await device();
  const again = await httpClient(demo.url, demo.place()).signIn(ada, cookie);
  await events.closed;
  expect((await http.events(cookie)).status).toBe(401);
  const next = await http.events(again.cookie);
  expect(next.status).toBe(200);
  next.close();
});

it("does not tell one account of another", async () => {
  const { events } = await device();
  // The sign-in of this device is an event of its own. Wait until it is over.
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const before = events.text();
  const grace = { name: "Grace", email: "grace@example.com", password: "nanoseconds-of-wire" };
  const signedUp = await http.signUp(grace);
  expect((await post("/api/auth/sign-out", signedUp.cookie)).status).toBe(200);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(events.text()).toBe(before);
  events.close();
});

it("gives four streams to a session, and the next one when one of them is closed", async () => {
  const { cookie, events } = await device();
  const more = await Promise.all([1, 2, 3].map(() => http.events(cookie)));
  expect(more.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect((await http.events(cookie)).status).toBe(429);
  events.close();
  const again = async () => {
    const next = await http.events(cookie);
    next.close();
    return next.status;
  };
  await expect.poll(again).toBe(200);
  for (const stream of more) stream.close();
});

it("stops at once with streams open", async () => {
  const { events } = await device();
  const began = Date.now();
  await demo.stop();
  await events.closed;
  expect(Date.now() - began).toBeLessThan(5_000);
  await demo.restart();
});
