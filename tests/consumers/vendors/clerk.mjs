// Drives the real clerk-js through the Clerk client, in jsdom: its cache, its empty list, its errors, and what it does
// without a connection.
import assert from "node:assert/strict";
import { JSDOM } from "jsdom";
import { fetchApi, state } from "./clerkApi.mjs";

const { window } = new JSDOM("<!doctype html>", { url: "http://localhost:3000/" });
let isOnline = true;
Object.defineProperty(window.navigator, "onLine", { get: () => isOnline });
const names = [
  "document",
  "location",
  "history",
  "HTMLElement",
  "Event",
  "CustomEvent",
  "navigator",
];
for (const name of names) {
  const value = Reflect.get(window, name);
  Object.defineProperty(globalThis, name, { value, configurable: true });
}
Object.assign(globalThis, { window, fetch: fetchApi });
Object.assign(window, { fetch: fetchApi });

const { Clerk } = await import("@clerk/clerk-js/no-rhc");
const { clerkClient } = await import("react-active-sessions/clients/clerk");
const key = Buffer.from("clerk.example.test$").toString("base64");
const clerk = new Clerk(`pk_test_${key}`);
await clerk.load({ standardBrowser: false });
const sessions = clerkClient(clerk, { timeout: 2_000 });
const fails = (/** @type {Promise<unknown>} */ call, /** @type {object} */ error) =>
  assert.rejects(call, { name: "SessionsError", ...error });
const idsOf = async () => (await sessions.list({})).sessions.map(({ sessionId }) => sessionId);

assert.deepEqual(await idsOf(), ["sess_current", "sess_b"]);
assert.equal((await sessions.list({})).currentSessionId, "sess_current");

state.mode = "stale";
await fails(sessions.revoke("sess_b"), { code: "reauthentication-required" });
state.mode = "busy";
await fails(sessions.revoke("sess_b"), { code: "rate-limited", retryAfterMs: 7_000 });
await fails(sessions.list({}), { code: "rate-limited" });
state.mode = "offline";
isOnline = false;
await fails(sessions.revoke("sess_b"), { code: "network" });
await fails(sessions.list({}), { code: "timeout" });
state.mode = "ok";
isOnline = true;

await sessions.revoke("sess_b");
assert.deepEqual(await idsOf(), ["sess_current"]);
state.rows = [];
await fails(sessions.list({}), { code: "invalid-response" });
process.exit(0);
