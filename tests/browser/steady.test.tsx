import { describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { fixtureSessions } from "../../src/testing/index.js";
import { fixtureClient } from "../renderKit.js";
import { button, mount, row } from "./mount.js";
import { boxOf } from "./page.js";
import { en } from "../support/words.js";

const of = (element: Element, part: string) =>
  boxOf(element.querySelector(`[data-sessions="${part}"]`)!);

/** Returns the position and width of each column of a row, with its action. Heights may differ. */
const columns = (element: Element) =>
  ["row-title", "row-place", "row-active", "revoke"].map((part) => {
    const { x, width } = of(element, part);
    return { part, x, width };
  });

describe.each([560, 700, 900, 1100])("at %i px", (width) => {
  it("no state of a sign-out moves a column or changes the width of the button", async () => {
    await page.viewport(width, 1000);
    const client = fixtureClient();
    const release = client.hold("revoke");
    mount({ client });
    const firefox = await row("Firefox on Linux");
    const edge = await row("Edge on Windows");
    const before = [columns(firefox), columns(edge)];
    const expectSteady = () => expect([columns(firefox), columns(edge)]).toEqual(before);

    await button(en.signOutDevice("Firefox on Linux")).click();
    await expect.element(page.getByRole("group")).toBeVisible();
    expectSteady();
    client.script("revoke", "server");
    const releaseList = client.hold("list");
    await page
      .getByRole("group")
      .getByRole("button", { name: en.signOutDevice("Firefox") })
      .click();
    await expect.element(button(en.signingOutDevice("Firefox on Linux"))).toBeVisible();
    expectSteady();
    release();
    await expect.element(button(en.checkingDevice("Firefox on Linux"))).toBeVisible();
    expectSteady();
    releaseList();
    await expect.element(button(en.tryAgainDevice("Firefox on Linux"))).toBeVisible();
    expectSteady();
  });
});

it("the result is said in a line that was kept for it: no row moves", async () => {
  const client = fixtureClient();
  client.script("revoke", "forbidden");
  mount({ client });
  const current = await row("Chrome on macOS");
  const before = boxOf(current);
  await button(en.signOutDevice("Firefox on Linux")).click();
  await userEvent.tab();
  await userEvent.keyboard("{Enter}");
  await expect.element(button(en.tryAgainDevice("Firefox on Linux"))).toBeVisible();
  expect(boxOf(current)).toEqual(before);
  await button(en.signOutDevice("Edge on Windows")).click();
  await page
    .getByRole("group")
    .getByRole("button", { name: en.signOutDevice("Edge") })
    .click();
  await expect.element(page.getByText(en.deviceSignedOut("Edge on Windows"))).toBeVisible();
  expect(boxOf(current)).toEqual(before);
});

it("a placeholder is as high as the row that takes its place", async () => {
  const client = fixtureClient({ sessions: fixtureSessions.slice(0, 4) });
  const release = client.hold("list");
  mount({ client });
  await expect.poll(() => document.querySelector('[data-sessions="skeleton"]')).not.toBeNull();
  const { height } = boxOf(document.querySelector('[data-sessions="skeleton"]')!);
  release();
  expect(boxOf(await row("Safari on iPhone")).height).toBeCloseTo(height, 0);
});
