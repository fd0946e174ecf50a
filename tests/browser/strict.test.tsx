import { StrictMode } from "react";
import { expect, it } from "vitest";
import { page } from "vitest/browser";
import { PasswordChangedPrompt, RevokeAllButton, SessionList } from "../../src/index.js";
import { fixtureClient } from "../renderKit.js";
import { button, mount, row } from "./mount.js";

// React mounts everything twice in development, and a browser tells of a closed dialog later.
const start = async (ui = <SessionList />) => {
  const client = fixtureClient();
  mount({ client, ui: <StrictMode>{ui}</StrictMode> });
  return client;
};
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 200));

it.each([
  ["Sign out all other devices", "Sign out 7 devices", 1],
  ["Sign out everywhere", "Sign out everywhere", 0],
  ["Sign out Chrome on macOS", "Sign out this device", 7],
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
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect.element(button(name)).toHaveFocus();
  await button(name).click();
  await aWhile();
  await dialog.getByRole("button", { name: yes, exact: true }).click();
  await expect.poll(() => client.sessions().length).toBe(left);
});

it("asks about what is selected, ends it, and is back at Select", async () => {
  const client = await start();
  await button("Select devices").click();
  await page.getByRole("checkbox", { name: "Select all 7" }).click();
  await page.getByRole("checkbox", { name: "Safari on iPhone" }).click();
  await button("Sign out 6 devices").click();
  await aWhile();
  await page.getByRole("dialog").getByRole("button", { name: "Sign out 6 devices" }).click();
  await expect.element(page.getByText("6 devices are signed out.")).toBeVisible();
  expect(client.sessions()).toHaveLength(2);
});

it("leads through what to do about a device that is not theirs, and gives the focus back", async () => {
  const client = await start();
  await row("Firefox on Linux");
  await button("Firefox on Linux").click();
  await button("Not you? Firefox on Linux").click();
  const guide = page.getByRole("region", { name: "Was this not you?" });
  await expect.element(guide.getByRole("heading")).toHaveFocus();
  await guide.getByRole("button", { name: "Close" }).click();
  await expect.element(button("Not you? Firefox on Linux")).toHaveFocus();
  await button("Not you? Firefox on Linux").click();
  await guide.getByRole("button", { name: "Sign out Firefox on Linux" }).click();
  await expect.element(guide.getByText("Firefox on Linux is signed out.")).toBeVisible();
  expect(client.sessions()).toHaveLength(7);
});

it("ends the others after a change of password", async () => {
  const client = await start(<PasswordChangedPrompt onDone={() => undefined} />);
  await button("Sign out 7 devices").click();
  await expect.element(page.getByText("You are not signed in anywhere else.")).toBeVisible();
  expect(client.sessions()).toHaveLength(1);
});
