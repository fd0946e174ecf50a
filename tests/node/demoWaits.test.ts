import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from "vitest";
import { openDatabase } from "../../demo/server/database.mjs";
import { createEvents } from "../../demo/server/events.mjs";
import { createLastSeen } from "../../demo/server/lastSeen.mjs";
import { findTwin } from "../../demo/server/replaceSession.mjs";

const start = Date.parse("2026-11-03T14:00:00Z");
const second = 1_000;
const at = (milliseconds: number) => vi.setSystemTime(start + milliseconds);

beforeEach(
  () => void vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout"], now: start }),
);
afterEach(() => void vi.useRealTimers());

/**
 * Opens the demo's database with one session in it. The table has the columns that the demo's queries use.
 */
async function oneSession() {
  const folder = await mkdtemp(join(tmpdir(), "sessions-waits-"));
  const { db } = openDatabase({ url: undefined, file: join(folder, "demo.sqlite") });
  onTestFinished(() => db.destroy().then(() => rm(folder, { recursive: true })));
  const columns = ["id", "token", "userId", "attempt", "createdAt", "lastSeenAt"];
  const table = columns.map((name) => `"${name}" text`).join();
  await sql.raw(`CREATE TABLE session (${table})`).execute(db);
  const createdAt = new Date(start).toISOString();
  await sql`INSERT INTO session VALUES ('1', 'token', 'ada', 'before', ${createdAt}, NULL)`.execute(
    db,
  );
  return db;
}

it("stores when a session was last used at once, then once a minute, and after a good hour as well", async () => {
  const db = await oneSession();
  const touch = createLastSeen(db);
  const stored: number[] = [];
  for (const seconds of [0, 1, 59, 61, 90, 119, 122, 3_800, 3_830, 90_000]) {
    at(seconds * second);
    await touch("token");
    const row = await db.selectFrom("session").select("lastSeenAt").executeTakeFirstOrThrow();
    stored.push((Date.parse(String(row.lastSeenAt)) - start) / second);
  }
  expect(stored).toEqual([0, 0, 0, 61, 61, 61, 122, 3_800, 3_800, 90_000]);
});

it("takes a second sign-in for the same one for as long as it can be on its way, and no longer", async () => {
  const db = await oneSession();
  const found = async (milliseconds: number) => {
    at(milliseconds);
    return Boolean(await findTwin(db, "before"));
  };
  // 20 seconds is longer than the page waits for a response.
  expect(await found(0)).toBe(true);
  expect(await found(20 * second)).toBe(true);
  expect(await found(2 * 60 * second)).toBe(false);
  expect(await findTwin(db, "another")).toBeUndefined();
});

it("tells news a tenth of a second after it, and again so after an hour of silence", async () => {
  const events = createEvents(async () => Infinity);
  onTestFinished(events.close);
  let said = "";
  const stream = events.open({ id: "phone", userId: "ada" })!;
  void (async () => {
    for await (const chunk of stream) said += new TextDecoder().decode(chunk);
  })();
  const news = () => said.split("event: changed").length - 1;
  for (const expected of [1, 2]) {
    events.changed("ada");
    await vi.advanceTimersByTimeAsync(80);
    expect(news()).toBe(expected - 1);
    events.changed("ada");
    await vi.advanceTimersByTimeAsync(40);
    expect(news()).toBe(expected);
    await vi.advanceTimersByTimeAsync(3_600 * second);
    expect(news()).toBe(expected);
  }
});
