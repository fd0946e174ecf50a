import { StrictMode } from "react";
import { expect, it } from "vitest";
import { page } from "vitest/browser";
import { PasswordChangedPrompt, RevokeAllButton, SessionList } from "../../src/index.js";
import { fixtureClient } from "../renderKit.js";
import { button, mount, row } from "./mount.js";
import { en } from "../support/words.js";

// In StrictMode, React mounts everything twice, and a dialog's `close` event comes later than the close.
const start = async (ui = <SessionList />) => {
  const client = fixtureClient();
  mount({ client, ui: <StrictMode>{ui}</StrictMode> });
  return client;
};
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 200));

it.each([
  [en.signOutOthers, en.signOutCount(7), 1],
  [en.signOutEverywhere, en.signOutEverywhere, 0],
  [en.signOutDevice("Chrome on macOS"), en.signOutThisDevice, 7],
])("%s stays a question until it is answered", async (name, yes, left) => {
  const client = await start(
    <>
      <SessionList />
      <RevokeAllButton />
    </>,
  );
  await button(name).click();
  const dialog = page.getByRole("dialog");
  await aWhile();
  await expect.element(dialog).toBeVisible();
  await dialog.getByRole("button", { name: en.cancel }).click();
  await expect.element(button(name)).toHaveFocus();
  await button(name).click();
  await aWhile();
  await dialog.getByRole("button", { name: yes, exact: true }).click();
  await expect.poll(() => client.sessions().length).toBe(left);
});

it("asks about what is selected, ends it, and is back at Select", async () => {
  const client = await start();
  await button(en.selectDevices).click();
  await page.getByRole("checkbox", { name: en.selectAll(7) }).click();
  await page.getByRole("checkbox", { name: "Safari on iPhone" }).click();
  await button(en.signOutCount(6)).click();
  await aWhile();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: en.signOutCount(6) })
    .click();
  await expect.element(page.getByText(en.countSignedOut(6))).toBeVisible();
  expect(client.sessions()).toHaveLength(2);
});

it("leads through what to do about a device that is not theirs, and gives the focus back", async () => {
  const client = await start();
  await row("Firefox on Linux");
  await button("Firefox on Linux").click();
  await button(en.notYouDevice("Firefox on Linux")).click();
  const guide = page.getByRole("region", { name: en.wasNotYou });
  await expect.element(guide.getByRole("heading")).toHaveFocus();
  await guide.getByRole("button", { name: en.close }).click();
  await expect.element(button(en.notYouDevice("Firefox on Linux"))).toHaveFocus();
  await button(en.notYouDevice("Firefox on Linux")).click();
  await guide.getByRole("button", { name: en.signOutDevice("Firefox on Linux") }).click();
  await expect.element(guide.getByText(en.deviceSignedOut("Firefox on Linux"))).toBeVisible();
  expect(client.sessions()).toHaveLength(7);
});

it("ends the others after a change of password", async () => {
  const client = await start(<PasswordChangedPrompt onDone={() => undefined} />);
  await button(en.signOutCount(7)).click();
  await expect.element(page.getByText(en.nowhereElse)).toBeVisible();
  expect(client.sessions()).toHaveLength(1);
});
