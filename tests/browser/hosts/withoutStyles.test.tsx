import axe from "axe-core";
import { afterEach, beforeEach, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { fixtureClient } from "../../renderKit.js";
import { button, mount, row } from "../mount.js";
import { en, saying } from "../../support/words.js";

// A page without the stylesheet: it failed to load, or the host has one of its own.
const disable = (isOff: boolean) => {
  for (const sheet of document.styleSheets) sheet.disabled = isOff;
};
beforeEach(() => disable(true));
afterEach(() => disable(false));

it("without its stylesheet, the list has its structure, and axe finds nothing", async () => {
  mount({ client: fixtureClient() });
  await row("Firefox on Linux");
  expect(getComputedStyle(document.querySelector("[data-sessions=root]")!).containerType).toBe(
    "normal",
  );
  await expect.element(page.getByRole("heading", { name: en.title })).toBeVisible();
  await expect.element(page.getByRole("list", { name: saying(en.otherDevices) })).toBeVisible();
  const { violations } = await axe.run(document.querySelector("main")!, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  for (const icon of document.querySelectorAll("svg")) {
    expect(icon.getBoundingClientRect().width).toBeLessThanOrEqual(24);
  }
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
});

it("without its stylesheet, a device is signed out with the keyboard", async () => {
  mount({ client: fixtureClient() });
  await row("Firefox on Linux");
  (button(en.signOutDevice("Firefox on Linux")).element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter}");
  await expect
    .element(page.getByRole("group").getByRole("button", { name: en.cancel }))
    .toHaveFocus();
  await userEvent.keyboard("{Tab}{Enter}");
  await expect
    .element(page.getByText(saying(en.deviceSignedOut("Firefox on Linux"))))
    .toBeVisible();
});
