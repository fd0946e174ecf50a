import { afterAll, beforeAll, beforeEach, expect, it, onTestFinished, vi } from "vitest";
import { ada } from "../startDemo.js";
import { untilQuiet } from "../untilQuiet.js";
import { openEvents } from "../openEvents.js";
import { browserOf, enter, signedIn } from "./signedIn.js";
import { type Reference, startReference } from "./startReference.js";

let reference: Reference;
let url: string;
beforeAll(async () => {
  reference = await startReference();
  ({ url } = reference);
});
afterAll(() => reference?.remove());
beforeEach(() => reference.empty());

const changed = "event: changed\ndata: \n\n";

async function openPage() {
  const page = await browserOf(reference);
  const events = await openEvents(`${url}/api/events`, { cookie: page.cookie });
  onTestFinished(events.close);
  await expect.poll(events.text).toContain("retry:");
  return { ...page, events };
}

it("tells the pages of an account that it signed in elsewhere, and says nothing else", async () => {
  const { events } = await openPage();
  await signedIn(url);
  await expect.poll(events.text).toContain(changed);
  expect(events.text()).toMatch(/^(?:retry: \d+\n\n|:\n\n|event: changed\ndata: \n\n)+$/);
});

it("closes the stream of a session that another one ends, after a last event", async () => {
  const [mine, theirs] = [await openPage(), await openPage()];
  const began = Date.now();
  await mine.client.revoke(theirs.id);
  await theirs.events.closed;
  // The heartbeat would close it as well, after 15 s.
  expect(Date.now() - began).toBeLessThan(10_000);
  expect(theirs.events.text().endsWith(changed)).toBe(true);
  await expect.poll(mine.events.text).toContain(changed);
});

it("closes the streams of an old cookie when the password is entered again", async () => {
  const { events, cookie } = await openPage();
  await enter(url, "/confirm", { password: ada.password }, cookie);
  await events.closed;
});

it("tells the REST client to list again", async () => {
  const [mine, theirs] = [await browserOf(reference), await browserOf(reference)];
  await mine.client.list({});
  const onChange = vi.fn();
  onTestFinished(mine.client.subscribe!(onChange));
  // Wait until the stream is open: then it tells of a sign-in.
  const hears = async () => {
    await signedIn(url);
    expect(onChange).toHaveBeenCalled();
  };
  await vi.waitFor(hears, { timeout: 10_000, interval: 500 });
  await untilQuiet(onChange);
  await theirs.client.signOut!();
  await vi.waitFor(() => expect(onChange).toHaveBeenCalled(), { timeout: 5_000 });
});

it("refuses a stream without a session, one too many, and a HEAD that nobody would read", async () => {
  const { cookie } = await openPage();
  expect((await openEvents(`${url}/api/events`, {})).status).toBe(401);
  expect((await fetch(`${url}/api/events`, { method: "HEAD", headers: { cookie } })).status).toBe(
    405,
  );
  const more = await Promise.all(
    [1, 2, 3, 4].map(() => openEvents(`${url}/api/events`, { cookie })),
  );
  for (const { close } of more) onTestFinished(close);
  expect(more.filter(({ status }) => status === 200)).toHaveLength(3);
  expect(more.filter(({ status }) => status === 429)).toHaveLength(1);
});
