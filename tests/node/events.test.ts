import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createEvents } from "../../demo/server/events.mjs";

const changed = "event: changed\ndata: \n\n";
const ada = { id: "her-phone", userId: "ada" };

/** When each session expires, according to the database. */
let expiries: Map<string, number>;
let events: ReturnType<typeof createEvents>;

beforeEach(() => {
  vi.useFakeTimers();
  expiries = new Map([[ada.id, Infinity]]);
  events = createEvents(async (id) => expiries.get(id) ?? 0);
});

afterEach(() => {
  events.close();
  vi.useRealTimers();
});

/** Reads everything from the stream until it ends. */
function listen(session = ada) {
  const said: string[] = [];
  let end: "closed" | "broken" | undefined;
  const read = async () => {
    const decoder = new TextDecoder();
    for await (const chunk of events.open(session)!) said.push(decoder.decode(chunk));
  };
  void read().then(
    () => (end = "closed"),
    () => (end = "broken"),
  );
  return { said, end: () => end };
}

it("beats every 15 seconds, so that nothing between takes a silent stream for a dead one", async () => {
  const { said } = listen();
  await vi.advanceTimersByTimeAsync(31_000);
  expect(said.shift()).toMatch(/^retry: \d+\n\n$/);
  expect(said).toEqual([":\n\n", ":\n\n", ":\n\n"]);
});

it("closes the stream of a session in the moment in which it runs out", async () => {
  expiries.set(ada.id, Date.now() + 4_000);
  const { said, end } = listen();
  await vi.advanceTimersByTimeAsync(3_900);
  expect(end()).toBeUndefined();
  await vi.advanceTimersByTimeAsync(200);
  expect([end(), said.at(-1)]).toEqual(["closed", changed]);
});

it("does not take a session that lives for months for one that has run out", async () => {
  expiries.set(ada.id, Date.now() + 90 * 24 * 60 * 60_000);
  const { end } = listen();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(end()).toBeUndefined();
});

it("closes the stream of a session that another process ended, at the next beat", async () => {
  const { end } = listen();
  await vi.advanceTimersByTimeAsync(1_000);
  expiries.delete(ada.id);
  await vi.advanceTimersByTimeAsync(15_000);
  expect(end()).toBe("closed");
});

it("lives on while the database does not answer", async () => {
  const { end } = listen();
  await vi.advanceTimersByTimeAsync(1_000);
  const get = vi.spyOn(expiries, "get").mockImplementation(() => {
    throw new Error("down");
  });
  await vi.advanceTimersByTimeAsync(31_000);
  expect(get).toHaveBeenCalled();
  expect(end()).toBeUndefined();
});

it("keeps no more than a handful of news for a page that does not read, and tells it later", async () => {
  const reader = events.open(ada)!.getReader();
  for (let i = 0; i < 100; i++) {
    events.changed(ada.userId);
    await vi.advanceTimersByTimeAsync(100);
  }
  const said: string[] = [];
  const decoder = new TextDecoder();
  void (async () => {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      said.push(decoder.decode(value));
    }
  })();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(said.length).toBeLessThan(6);
  expect(said.at(-1)).toBe(changed);
});

it("gives up on a page that does not read at all", async () => {
  const reader = events.open(ada)!.getReader();
  for (let i = 0; i < 10; i++) {
    events.changed(ada.userId);
    await vi.advanceTimersByTimeAsync(100);
  }
  await vi.advanceTimersByTimeAsync(45_000);
  await expect(reader.closed).rejects.toThrow("stalled");
});

it("breaks the connection of a page that does not read when its session ends", async () => {
  const reader = events.open(ada)!.getReader();
  for (let i = 0; i < 10; i++) {
    events.changed(ada.userId);
    await vi.advanceTimersByTimeAsync(100);
  }
  events.ended(ada.id);
  await expect(reader.closed).rejects.toThrow("stalled");
});

it("leaves no timer behind when the page has left, and when all is closed", async () => {
  const reader = events.open(ada)!.getReader();
  await vi.advanceTimersByTimeAsync(1_000);
  await reader.cancel();
  expect(vi.getTimerCount()).toBe(0);
  listen();
  await vi.advanceTimersByTimeAsync(1_000);
  events.changed(ada.userId);
  events.close();
  expect(vi.getTimerCount()).toBe(0);
});

it("tells changes again after all streams were closed in the middle of one", async () => {
  listen();
  events.changed(ada.userId);
  events.close();
  const { said } = listen();
  events.changed(ada.userId);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(said).toContain(changed);
});
