import { afterAll, beforeAll, beforeEach, expect, it, onTestFinished, vi } from "vitest";
import { openDatabase } from "../../../demo/reference/database.mjs";
import { createTables } from "../../../demo/reference/tables.mjs";
import { openEvents } from "../openEvents.js";
import { browserOf, signedIn, withCookie } from "../reference/signedIn.js";
import { type Reference, startReference } from "../reference/startReference.js";
import { ada } from "../startDemo.js";
import { untilQuiet } from "../untilQuiet.js";
import type { Instance } from "../reference/startServer.js";

let reference: Reference;
let other: Instance;
beforeAll(async () => {
  reference = await startReference();
  other = await reference.another();
});
afterAll(() => reference?.remove());
beforeEach(() => reference.empty());

/** A page on one instance, and the same account on the other one. */
async function onBoth() {
  const [page, elsewhere] = [
    await browserOf(reference),
    await browserOf(reference, ada.email, other.url),
  ];
  const events = await openEvents(`${reference.url}/api/events`, { cookie: page.cookie });
  onTestFinished(events.close);
  await expect.poll(events.text).toContain("retry:");
  return { page, elsewhere, events };
}

it("a cookie of one instance is good on the other, until it is ended there", async () => {
  const { page, elsewhere } = await onBoth();
  const here = withCookie(reference.url, elsewhere.cookie);
  expect((await here.client.list({})).sessions).toHaveLength(2);
  await page.client.revokeOthers!();
  expect((await elsewhere.call("GET", "/sessions")).status).toBe(401);
});

it("a sign-out on one instance is pushed to a page on the other", async () => {
  const { page, elsewhere } = await onBoth();
  await page.client.list({});
  const onChange = vi.fn();
  onTestFinished(page.client.subscribe!(onChange));
  const { id } = await reference.addSession(ada.email);
  // Wait until the stream is open: then it tells of a new row.
  const hears = async () => {
    await reference.addSession(ada.email);
    expect(onChange).toHaveBeenCalled();
  };
  await vi.waitFor(hears, { timeout: 10_000, interval: 500 });
  await untilQuiet(onChange);
  await elsewhere.client.revoke(id);
  await vi.waitFor(() => expect(onChange).toHaveBeenCalled(), { timeout: 5_000 });
  const { sessions } = await page.client.list({});
  expect(sessions.map(({ sessionId }) => sessionId)).not.toContain(id);
});

it("the page whose own session is ended on the other instance loses its stream", async () => {
  const { page, elsewhere, events } = await onBoth();
  const began = Date.now();
  await elsewhere.client.revoke(page.id);
  await events.closed;
  // The heartbeat would close it as well, after 15 s.
  expect(Date.now() - began).toBeLessThan(10_000);
});

it("a row that somebody deletes in the database itself is pushed as well", async () => {
  const { events } = await onBoth();
  await reference.sql`DELETE FROM sessions`;
  await events.closed;
});

it("pages hear of changes again after the database has cut the connection that listens", async () => {
  const { page, elsewhere, events } = await onBoth();
  await reference.sql`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND query = 'LISTEN sessions'`;
  // The server closes the streams, because news may have been missed. So each page lists again.
  await events.closed;
  const again = await openEvents(`${reference.url}/api/events`, { cookie: page.cookie });
  onTestFinished(again.close);
  await elsewhere.client.signOut!();
  await expect.poll(again.text).toContain("event: changed");
});

it("a message that the server cannot read counts as news that were missed", async () => {
  const { page, elsewhere } = await onBoth();
  const openStream = async () => {
    const stream = await openEvents(`${reference.url}/api/events`, { cookie: page.cookie });
    onTestFinished(stream.close);
    return stream;
  };
  // Wait for the end of a stream after each message, because PostgreSQL delivers a message after it has answered.
  for (const text of ["x", "null", "{}", '{"kind":1}']) {
    const stream = await openStream();
    await reference.sql`SELECT pg_notify('sessions', ${text})`;
    await stream.closed;
  }
  const again = await openStream();
  await elsewhere.client.signOut!();
  await expect.poll(again.text).toContain("event: changed");
});

it("one connection listens, however often the database cuts it", async () => {
  const listeners = async () =>
    (
      await reference.sql`SELECT pid FROM pg_stat_activity
        WHERE datname = current_database() AND query = 'LISTEN sessions'`
    ).length;
  for (let cut = 0; cut < 3; cut++) {
    await expect.poll(listeners, { timeout: 5_000 }).toBe(2);
    await reference.sql`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND query = 'LISTEN sessions'`;
  }
  await expect.poll(listeners, { timeout: 5_000 }).toBe(2);
});

it("instances that start at the same moment create the tables once", async () => {
  await reference.sql`DROP TABLE sessions, attempts, accounts`;
  const options = { url: reference.databaseUrl, file: "" };
  const starting = Array.from({ length: 6 }, () => openDatabase(options));
  const connected = starting.map(async (database) => void (await database.sql`SELECT 1`));
  await Promise.all(connected);
  await Promise.all(starting.map(createTables));
  await Promise.all(starting.map((database) => database.close()));
  const [one, two] = await Promise.all([reference.another(), reference.another()]);
  await signedIn(one.url);
  expect((await (await signedIn(two.url)).client.list({})).sessions).toHaveLength(2);
});
