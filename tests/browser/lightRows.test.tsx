import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { page } from "vitest/browser";
import { memoryClient } from "../../src/clients/memory.js";
import { en, type Session } from "../../src/index.js";
import { fixtureSessions } from "../../src/testing/index.js";
import { mount } from "./mount.js";

const count = 1_000;
const start = Date.UTC(2026, 10, 23, 21, 14);
const minute = 60_000;
const nameOf = (index: number) => `Firefox on Linux, City ${index}, Germany`;

/** Each row has a different place. All were last used hours ago, except the second one. */
const sessions: Session[] = Array.from({ length: count }, (_, index) => ({
  ...fixtureSessions[2]!,
  sessionId: `row-${index}`,
  userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0",
  location: { city: `City ${index}`, countryCode: "DE" },
  lastSeen: new Date(start - (index === 1 ? 5 : 60 * (index + 2)) * minute),
  createdAt: new Date(start - 90 * 24 * 60 * minute),
  expiresAt: new Date(start + 90 * 24 * 60 * minute),
}));

/** The names of the rows whose button was rendered. */
const rendered: string[] = [];
const messages = {
  signOutDevice(name: string) {
    rendered.push(name);
    return en.signOutDevice(name);
  },
};
/** Waits a moment, so that all pending renders finish. Returns the rows that were rendered since the last call. */
async function look(): Promise<string[]> {
  await new Promise((resolve) => void setTimeout(resolve, 300));
  return [...new Set(rendered.splice(0))];
}

const find = (selector: string) => document.querySelector<HTMLElement>(selector);
const control = (label: string) => find(`[data-sessions="revoke"][aria-label="${label}"]`);
const yes = () => find('[data-sessions="confirm"] [data-variant="danger"]');

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: start }));
afterEach(() => void vi.useRealTimers());

async function open() {
  const client = memoryClient({ sessions, currentSessionId: "row-0", pageSize: count });
  const { queryClient } = mount({ client, messages });
  await expect.poll(() => document.querySelectorAll('[data-sessions="revoke"]').length).toBe(count);
  await look();
  return { client, queryClient };
}

it("a question, a failure and an end render their own row only", async () => {
  const { client } = await open();
  control(en.signOutDevice(nameOf(7)))!.click();
  await expect.poll(yes).not.toBeNull();
  expect(await look()).toEqual([nameOf(7)]);
  client.script("revoke", "forbidden");
  yes()!.click();
  await expect.poll(() => control(en.tryAgainDevice(nameOf(7)))).not.toBeNull();
  expect(await look()).toEqual([]);
  control(en.signOutDevice(nameOf(9)))!.click();
  await expect.poll(yes).not.toBeNull();
  yes()!.click();
  await expect
    .poll(() => document.querySelectorAll('[data-sessions="revoke"]').length)
    .toBe(count - 1);
  expect(await look()).toEqual([nameOf(9)]);
});

it("a minute that goes by renders the rows whose words change, and not even their buttons", async () => {
  await open();
  const text = () =>
    control(en.signOutDevice(nameOf(1)))!.closest('[data-sessions="row"]')!.textContent;
  expect(text()).toContain("5 minutes ago");
  vi.setSystemTime(start + minute);
  dispatchEvent(new Event("focus"));
  await expect.poll(text).toContain("6 minutes ago");
  expect((await look()).filter((name) => name !== nameOf(1))).toEqual([]);
});

it("a list that comes again renders the row that is another one", async () => {
  const { client, queryClient } = await open();
  const changed = { ...sessions[4]!, expiresAt: new Date(start + 60 * minute) };
  client.setSessions(sessions.map((session, index) => (index === 4 ? changed : { ...session })));
  await queryClient.refetchQueries();
  await expect.poll(() => find('[data-sessions="row-expiry"]')).not.toBeNull();
  expect(await look()).toEqual([nameOf(4)]);
});

it("every row of a long list is a list item in one list, and nothing stands between", async () => {
  await open();
  const items = document.querySelectorAll('[role="list"] > [role="none"] > [role="listitem"]');
  expect(items).toHaveLength(count - 1);
});

it("the ring of what has the focus is whole at the edges of a chunk", async () => {
  await page.viewport(900, 900);
  await open();
  const chunk = find('[data-sessions="chunk"]')!;
  const around = chunk.getBoundingClientRect();
  for (const button of chunk.querySelectorAll<HTMLElement>("button")) {
    button.focus();
    const ring = button.getBoundingClientRect();
    const { outlineWidth, outlineOffset } = getComputedStyle(button);
    const reach = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
    expect(ring.left - reach).toBeGreaterThanOrEqual(around.left);
    expect(ring.right + reach).toBeLessThanOrEqual(around.right);
    const now = chunk.getBoundingClientRect();
    const { top, bottom } = button.getBoundingClientRect();
    expect(top - reach).toBeGreaterThanOrEqual(now.top);
    expect(bottom + reach).toBeLessThanOrEqual(now.bottom);
  }
});

it("the focus goes to the next row also when the last row of a chunk goes", async () => {
  await open();
  const chunk = find('[data-sessions="chunk"]')!;
  const last = chunk.lastElementChild!;
  const following = chunk.nextElementSibling!.querySelector('[data-sessions="row-name"]');
  last.querySelector<HTMLElement>('[data-sessions="revoke"]')!.click();
  await expect.poll(yes).not.toBeNull();
  yes()!.focus();
  yes()!.click();
  await expect.poll(() => last.isConnected).toBe(false);
  await expect.poll(() => document.activeElement).toBe(following);
});

it("the column of the sign-in is in wide lists only, and comes when a list becomes wide", async () => {
  const column = '[data-sessions="panel"]:not([data-current]) [data-sessions="row-since"]';
  const all = () => [...document.querySelectorAll<HTMLElement>(column)];
  await page.viewport(900, 900);
  await open();
  expect(all()).toHaveLength(0);
  await page.viewport(1_100, 900);
  await expect.poll(() => all().length).toBe(count - 1);
  expect(all()[0]!.offsetWidth).toBeGreaterThan(50);
  expect(all()[0]!.textContent).toBe(en.signedIn("Aug 25"));
  await page.viewport(900, 900);
  await expect.poll(() => all().length).toBe(0);
});
