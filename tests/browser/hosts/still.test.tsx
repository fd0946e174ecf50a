import { describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { fixtureClient } from "../../renderKit.js";
import { button, mount, row } from "../mount.js";
import { boxOf } from "../page.js";
import { en } from "../../support/words.js";

const parts =
  "title group-title group panel card heading device-name badge place active since expiry details message";

/** The box of an element, relative to the page, so that scrolling does not change it. */
const placeOf = (element: Element) => {
  const box = boxOf(element);
  // An element that is not rendered has no place, so do not add the scroll position to it.
  return { ...box, y: box.width > 0 ? box.y + scrollY : 0 };
};

/** The boxes of all parts that are on the page both with and without checkboxes. */
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
    // Open the details of one row, and let the sign-out of another row fail.
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
    const tools = () =>
      [...document.querySelectorAll('[data-sessions="action-bar"] button')].map(boxOf);
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
