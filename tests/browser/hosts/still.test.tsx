import { describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { fixtureClient } from "../../renderKit.js";
import { button, mount, row } from "../mount.js";
import { boxOf } from "../page.js";
import { en } from "../../support/words.js";

const parts =
  "title group-title group panel card heading device-name badge place active since expiry details message";

/** In the page, wherever that is scrolled to. */
const placeOf = (element: Element) => {
  const box = boxOf(element);
  // What is not drawn is nowhere.
  return { ...box, y: box.width > 0 ? box.y + scrollY : 0 };
};

/** Where everything stands that is there with and without ticks. */
const boxes = (): [string, ReturnType<typeof boxOf>][] =>
  parts
    .split(" ")
    .flatMap((part) =>
      [...document.querySelectorAll(`[data-sessions="${part}"]`)].map(
        (element, index): [string, ReturnType<typeof boxOf>] => [
          `${part} ${index}`,
          placeOf(element),
        ],
      ),
    )
    .concat([[en.signOut, placeOf(button(en.signOutDevice("Chrome on macOS")).element())]]);

const moved = (before: ReturnType<typeof boxes>, after = boxes()) =>
  before.flatMap(([name, box], index) => {
    const now = JSON.stringify(after[index]);
    return now === JSON.stringify([name, box]) ? [] : [`${JSON.stringify([name, box])} → ${now}`];
  });

const pages = [1100, 800, 560, 320].flatMap((width) =>
  (["ltr", "rtl"] as const).flatMap((dir) =>
    (width === 320 ? [1] : [1, 1.5]).map((textScale) => ({ width, dir, textScale })),
  ),
);

describe.each(pages)("at $width px, $dir, text times $textScale", ({ width, dir, textScale }) => {
  it("nothing moves when one begins to select, ticks, and leaves", async () => {
    await page.viewport(width, 2400);
    const client = fixtureClient();
    client.script("revoke", "forbidden");
    mount({ client, dir, textScale, onChangePassword: () => undefined });
    await row("Firefox on Linux");
    // A row with its details open, and one that failed.
    await button("Firefox on Linux").click();
    await button(en.signOutDevice("Edge on Windows")).click();
    await page
      .getByRole("group")
      .getByRole("button", { name: en.signOutDevice("Edge") })
      .click();
    await expect.element(button(en.tryAgainDevice("Edge on Windows"))).toBeVisible();
    const before = boxes();
    await button(en.selectDevices).click();
    const all = page.getByRole("checkbox", { name: en.selectAll(7) });
    await expect.element(all).toHaveFocus();
    expect(moved(before)).toEqual([]);
    const tools = () => [...document.querySelectorAll('[data-sessions="bar"] button')].map(boxOf);
    const bar = tools();
    for (const name of ["Firefox on Linux", "Edge on Windows"]) {
      await page.getByRole("checkbox", { name }).click();
      await expect.element(page.getByRole("checkbox", { name })).toBeChecked();
      expect(moved(before)).toEqual([]);
      expect(tools()).toEqual(bar);
    }
    await all.click();
    await expect.element(page.getByText(en.selectedCount(7))).toBeVisible();
    expect(moved(before)).toEqual([]);
    expect(tools()).toEqual(bar);
    await button(en.cancel).click();
    await expect.element(button(en.selectDevices)).toHaveFocus();
    expect(moved(before)).toEqual([]);
  });
});
