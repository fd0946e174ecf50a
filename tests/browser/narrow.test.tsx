import { describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { fixtureSessions } from "../../src/testing/index.js";
import { fixtureClient } from "../renderKit.js";
import { button, mount, row } from "./mount.js";
import { sidewaysScroll } from "./page.js";
import { en } from "../support/words.js";

/** A session with the longest name, address and place that an attacker can send. Their words cannot be wrapped. */
const endless = {
  ...fixtureSessions[1]!,
  sessionId: "endless",
  userAgent: `Mozilla/5.0 (${"x".repeat(400)}) Firefox/155.0`,
  ip: "2001:db8:1111:2222:3333:4444:5555:6666",
  location: { city: "Taumatawhakatangihangakoauauotamateaturipukakapikimaungahoronukupokai" },
};

const widths = [320, 480, 900, 1100];
const pages = widths.flatMap((width) =>
  ([1, 2] as const).flatMap((textScale) =>
    (["ltr", "rtl"] as const).map((dir) => ({ width, textScale, dir })),
  ),
);

describe.each(pages)("at $width px, text times $textScale, $dir", ({ width, textScale, dir }) => {
  it("nothing has to be scrolled sideways, whatever is open", async () => {
    await page.viewport(width, 900);
    const client = fixtureClient({ sessions: [...fixtureSessions, endless] });
    mount({ client, textScale, dir });
    await row("Firefox on Linux");
    expect(sidewaysScroll()).toBeUndefined();
    for (const name of document.querySelectorAll<HTMLElement>("[aria-expanded]")) name.click();
    await expect.poll(() => document.querySelectorAll("dl").length).toBe(9);
    await button(en.signOutDevice("Edge on Windows")).click();
    await expect.element(page.getByRole("group")).toBeVisible();
    expect(sidewaysScroll()).toBeUndefined();
    client.script("revoke", "forbidden");
    await page
      .getByRole("group")
      .getByRole("button", { name: en.signOutDevice("Edge") })
      .click();
    await expect.element(button(en.tryAgainDevice("Edge on Windows"))).toBeVisible();
    expect(sidewaysScroll()).toBeUndefined();
    await button(en.signOutOthers).click();
    await expect.element(page.getByRole("dialog")).toBeVisible();
    const dialog = page.getByRole("dialog").element();
    expect(dialog.scrollWidth).toBeLessThanOrEqual(dialog.clientWidth);
    expect(sidewaysScroll()).toBeUndefined();
  });

  it("nothing has to be scrolled sideways while devices are selected, nor in the guide", async () => {
    await page.viewport(width, 900);
    const client = fixtureClient({ sessions: [...fixtureSessions, endless] });
    mount({ client, textScale, dir, onChangePassword: () => undefined });
    await row("Edge on Windows");
    await button(en.selectDevices).click();
    await page.getByRole("checkbox", { name: en.selectAll(8) }).click();
    expect(sidewaysScroll()).toBeUndefined();
    await button(en.cancel).click();
    for (const name of document.querySelectorAll<HTMLElement>("[aria-expanded]")) name.click();
    await page.getByRole("button", { name: /^Not you\? Firefox$/ }).click();
    await expect.element(page.getByRole("region", { name: en.wasNotYou })).toBeVisible();
    expect(sidewaysScroll()).toBeUndefined();
  });

  it("nothing has to be scrolled sideways when the load failed or the list is empty", async () => {
    await page.viewport(width, 900);
    const client = fixtureClient({ sessions: [] });
    client.script("list", "forbidden");
    mount({ client, textScale, dir });
    await expect.element(page.getByText(en.loadFailed, { exact: true })).toBeVisible();
    expect(sidewaysScroll()).toBeUndefined();
    await button(en.tryAgain).click();
    await expect.element(page.getByText(en.empty, { exact: true })).toBeVisible();
    expect(sidewaysScroll()).toBeUndefined();
  });
});

it("the guide keeps its distance from the line above it", async () => {
  mount({ client: fixtureClient(), onChangePassword: () => undefined });
  await button(en.notYouList).click();
  const guide = page.getByRole("region", { name: en.wasNotYou }).element();
  const line = page.getByRole("status").element();
  const gap = guide.getBoundingClientRect().top - line.getBoundingClientRect().bottom;
  expect(gap).toBe(16);
});
