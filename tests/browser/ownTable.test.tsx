import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { memoryClient } from "../../src/clients/memory.js";
import { type Session, SessionList } from "../../src/index.js";
import { fixtureSessions } from "../../src/testing/index.js";
import { OwnButton } from "../../stories/support/own/OwnButton.js";
import { OwnRows } from "../../stories/support/own/OwnRows.js";
import { OwnTable } from "../../stories/support/own/OwnTable.js";
import { fixtureClient } from "../renderKit.js";
import { en, saying } from "../support/words.js";
import { button, mount } from "./mount.js";

const firefox = "Firefox on Linux";
const dialog = page.getByRole("dialog");
const opener = button(en.signOutDevice(firefox));
const yes = dialog.getByRole("button", { name: en.signOutDevice(firefox) });

describe("in a table of the host’s own", () => {
  const open = async (client = fixtureClient()) => {
    mount({ client, ui: <OwnTable /> });
    await opener.click();
    await expect.element(dialog.getByRole("button", { name: en.cancel })).toHaveFocus();
    return client;
  };

  it("Escape closes the question and gives the focus back to the button", async () => {
    const client = await open();
    await userEvent.keyboard("{Escape}");
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(opener).toHaveFocus();
    expect(client.calls.some(({ method }) => method === "revoke")).toBe(false);
  });

  it("the focus goes to the name of the next row after a row has gone", async () => {
    const names = () => page.getByRole("rowheader").elements();
    await open();
    const index = names().findIndex(({ textContent }) => textContent === firefox);
    const next = names()[index + 1]!;
    await yes.click();
    await expect.poll(() => names().length).toBe(fixtureSessions.length - 1);
    await expect.poll(() => document.activeElement).toBe(next);
    const said = page.getByRole("status").first();
    await expect.element(said).toHaveTextContent(en.deviceSignedOut(firefox));
  });

  it("a failure keeps the focus on the button, which is described by it", async () => {
    await open(fixtureClient({ fail: "forbidden" }));
    await yes.click();
    const again = button(en.tryAgainDevice(firefox));
    await expect.element(again).toHaveFocus();
    await expect.element(again).toHaveAccessibleDescription(saying(en.stillSignedIn(firefox)));
    await expect
      .poll(() => document.querySelector('[role="alert"]')?.textContent)
      .toContain(en.stillSignedIn(firefox));
  });
});

it.each([320, 900])("an own row and its checkbox do not overlap, at %i px", async (width) => {
  await page.viewport(width, 900);
  mount({ client: fixtureClient(), ui: <OwnRows /> });
  await expect.element(opener).toBeVisible();
  const content = opener.element().closest<HTMLElement>('[data-sessions="row-content"]')!;
  const row = content.parentElement!;
  const inner = (element: Element) => {
    const { left, right } = element.getBoundingClientRect();
    return { left, right };
  };
  const padding = Number.parseFloat(getComputedStyle(row).paddingInlineStart);
  expect(inner(content).left).toBeCloseTo(inner(row).left + padding, 0);
  expect(inner(content).right).toBeCloseTo(inner(row).right - padding, 0);
  await button(en.selectDevices).click();
  const box = row.querySelector('[data-sessions="checkbox"]')!;
  await expect.element(page.getByRole("checkbox", { name: firefox })).toBeVisible();
  expect(inner(content).left).toBeGreaterThanOrEqual(inner(box).right);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});

describe("of a thousand rows, only the one that is asked about renders", () => {
  const count = 1_000;
  const start = Date.UTC(2026, 10, 23, 21, 14);
  const nameOf = (index: number) => `${firefox}, City ${index}, Germany`;
  const sessions: Session[] = Array.from({ length: count }, (_, index) => ({
    ...fixtureSessions[2]!,
    sessionId: `row-${index}`,
    location: { city: `City ${index}`, countryCode: "DE" },
    lastSeen: new Date(start - (index + 2) * 3_600_000),
  }));
  const rendered: string[] = [];
  const messages = {
    signOutDevice(name: string) {
      rendered.push(name);
      return en.signOutDevice(name);
    },
  };
  const settle = async () => {
    await new Promise((resolve) => void setTimeout(resolve, 400));
    return [...new Set(rendered.splice(0))];
  };
  const control = (label: string) =>
    document.querySelector<HTMLElement>(`[aria-label="${label}"]:not([type="checkbox"])`);

  const confirm = () =>
    document.querySelector<HTMLElement>(
      ':is(dialog, [role="group"], [data-sessions="confirm"]) [data-variant="danger"]',
    );

  beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: start }));
  afterEach(() => void vi.useRealTimers());

  it.each([
    ["with a button of the host’s", <OwnButton key="b" />],
    ["with rows of the host’s", <OwnRows key="r" />],
    ["in a table of the host’s", <OwnTable key="t" />],
    ["in the list of the kit", <SessionList key="l" />],
  ])("%s", async (_, ui) => {
    const client = memoryClient({ sessions, currentSessionId: "row-0", pageSize: count });
    mount({ client, messages, ui });
    await expect
      .poll(() => control(en.signOutDevice(nameOf(7))), { timeout: 15_000 })
      .not.toBeNull();
    await expect.poll(settle, { timeout: 15_000 }).toEqual([]);
    control(en.signOutDevice(nameOf(7)))!.click();
    await expect.poll(confirm).not.toBeNull();
    expect(await settle()).toEqual([nameOf(7)]);
    client.script("revoke", "forbidden");
    confirm()!.click();
    await expect.poll(() => control(en.tryAgainDevice(nameOf(7)))).not.toBeNull();
    expect((await settle()).filter((name) => name !== nameOf(7))).toEqual([]);
    control(en.signOutDevice(nameOf(9)))!.click();
    await expect.poll(confirm).not.toBeNull();
    confirm()!.click();
    await expect.poll(() => client.sessions().length).toBe(count - 1);
    await expect.poll(() => control(en.signOutDevice(nameOf(9)))).toBeNull();
    expect((await settle()).filter((name) => name !== nameOf(9))).toEqual([]);
  });
});
