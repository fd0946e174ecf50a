import { afterEach, expect, it } from "vitest";
import { page } from "vitest/browser";
import { SessionList } from "../../../src/index.js";
import { fixtureClient } from "../../renderKit.js";
import { button, mount, row } from "../mount.js";
import { emulate, emulateMedium, sidewaysScroll } from "../page.js";
import { en } from "../../support/words.js";

afterEach(() => emulate());

const seen = (selector: string) =>
  [...document.querySelectorAll<HTMLElement>(selector)].filter((element) =>
    element.checkVisibility({ visibilityProperty: true }),
  );
const names = () => seen('[data-sessions="row-title"]').map(({ textContent }) => textContent);

async function print(options: Partial<Parameters<typeof mount>[0]> = {}) {
  mount({
    client: fixtureClient(),
    ui: <SessionList initialCount={3} />,
    onChangePassword: () => undefined,
    ...options,
  });
  await row("Firefox on Linux");
  await button("Firefox on Linux").click();
  await button(en.signOutDevice("Edge on Windows")).click();
  await expect.element(page.getByRole("group")).toBeVisible();
  await emulateMedium("print");
}

it("prints every row, also those behind Show all, and no control", async () => {
  await print();
  await expect.poll(names).toHaveLength(8);
  const controls = seen("button, input, select, progress, dialog");
  expect(controls.filter(({ dataset }) => dataset["sessions"] !== "row-name")).toEqual([]);
  expect(seen('[data-sessions="confirm"], [data-sessions="row-name"] svg')).toEqual([]);
  // Open details stay open in print, because people print the list for its times and addresses.
  expect(seen("dl")).toHaveLength(1);
  await emulateMedium("screen");
  await expect.poll(names).toHaveLength(4);
  await expect.element(page.getByRole("group")).toBeVisible();
});

it("prints no tick and no bar while one selects, and no dialog", async () => {
  await print();
  await button(en.cancel)
    .click({ force: true, timeout: 100 })
    .catch(() => undefined);
  await emulateMedium("screen");
  await button(en.cancel).click();
  await button(en.selectDevices).click();
  await page.getByRole("checkbox", { name: "Edge on Windows" }).click();
  await button(en.signOutCount(1)).click();
  await expect.element(page.getByRole("dialog")).toBeVisible();
  await emulateMedium("print");
  expect(
    seen('input, dialog, [data-sessions="action-bar"], [data-sessions="checkbox-label"]'),
  ).toEqual([]);
});

it.each([1, 2])("a row is never cut by the end of a page (text times %i)", async (textScale) => {
  await print({ textScale });
  for (const card of seen('[data-sessions="row"]')) {
    expect(getComputedStyle(card).breakInside).toBe("avoid");
  }
  expect(sidewaysScroll()).toBeUndefined();
});

it.each(["light", "dark"] as const)("prints dark on white from a %s page", async (colorScheme) => {
  await print({ colorScheme });
  for (const part of seen("[data-sessions]")) {
    const { backgroundColor, color } = getComputedStyle(part);
    expect(["rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"], part.outerHTML).toContain(backgroundColor);
    if (part.tagName !== "svg") expect(color, part.outerHTML).toBe("rgb(0, 0, 0)");
  }
});

it("prints no placeholder of a list that is not there yet", async () => {
  const client = fixtureClient();
  const release = client.hold("list");
  mount({ client });
  await expect.poll(() => document.querySelector('[data-sessions="skeleton"]')).not.toBeNull();
  await emulateMedium("print");
  expect(seen('[data-sessions="skeleton"]')).toEqual([]);
  release();
  await row("Firefox on Linux");
});
