import { expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { fixtureClient } from "../renderKit.js";
import { button, mount } from "./mount.js";
import { en } from "../support/words.js";

const open = async () => {
  const client = fixtureClient();
  mount({ client });
  await button(en.signOutOthers).click();
  const dialog = page.getByRole("dialog", { name: en.askOthers(7) });
  await expect.element(dialog).toBeVisible();
  return { client, dialog: dialog.element() as HTMLDialogElement };
};

it("opens as a real modal dialog with the focus on Cancel, inside of the kit's own tree", async () => {
  const { dialog } = await open();
  expect(dialog.matches(":modal")).toBe(true);
  expect(dialog.closest('[data-sessions="root"]')).not.toBeNull();
  await expect.element(button(en.cancel)).toHaveFocus();
});

it("closes on Escape, gives the focus back and sends nothing", async () => {
  const { client, dialog } = await open();
  await userEvent.keyboard("{Escape}");
  await expect.poll(() => dialog.isConnected).toBe(false);
  await expect.element(button(en.signOutOthers)).toHaveFocus();
  expect(client.calls.filter(({ method }) => method !== "list")).toEqual([]);
});

it("closes on Escape again after it was opened a second time", async () => {
  const { dialog } = await open();
  await userEvent.keyboard("{Escape}");
  await expect.poll(() => dialog.isConnected).toBe(false);
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("dialog")).toBeVisible();
  await userEvent.keyboard("{Escape}{Escape}");
  await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
});

it("makes the page behind it inert: no pointer and no focus gets through", async () => {
  const { dialog } = await open();
  const behind = document.querySelector<HTMLElement>('[data-sessions="revoke"]')!;
  const { left, top, width, height } = behind.getBoundingClientRect();
  const hit = document.elementFromPoint(left + width / 2, top + height / 2);
  expect(behind.contains(hit)).toBe(false);
  behind.focus();
  expect(dialog.contains(document.activeElement)).toBe(true);
  for (let press = 0; press < 5; press += 1) {
    await userEvent.tab();
    // After the last button, Tab goes through the browser's own controls. The active element is the body then.
    const { activeElement } = document;
    expect(activeElement === document.body || dialog.contains(activeElement)).toBe(true);
  }
});

it("closes on the decision, and ends what it said", async () => {
  const { client } = await open();
  await button(en.signOutCount(7)).click();
  await expect.element(page.getByText(`${en.countSignedOut(7)} ${en.nowhereElse}`)).toBeVisible();
  expect(client.sessions()).toHaveLength(1);
});

it("stands in the order of its focus at 320 px: Cancel on top, then what decides, both as wide as it", async () => {
  await page.viewport(320, 700);
  await open();
  const [cancel, decide] = page
    .getByRole("dialog")
    .getByRole("button")
    .elements()
    .map((element) => element.getBoundingClientRect());
  expect(cancel!.bottom).toBeLessThanOrEqual(decide!.top);
  expect([cancel!.left, cancel!.width]).toEqual([decide!.left, decide!.width]);
  await expect.element(button(en.cancel)).toHaveFocus();
});
