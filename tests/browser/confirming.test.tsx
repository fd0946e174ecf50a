import { describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { PasswordChangedPrompt } from "../../src/index.js";
import { fixtureClient } from "../renderKit.js";
import { button, mount, row } from "./mount.js";
import { en } from "../support/words.js";

const name = en.signOutDevice("Firefox on Linux");
const sent = (client: ReturnType<typeof fixtureClient>) =>
  client.calls.filter(({ method }) => method !== "list");

describe.each([320, 900])("on a page of %i px", (width) => {
  it("a double click on Sign out asks, and never confirms", async () => {
    await page.viewport(width, 700);
    const client = fixtureClient();
    mount({ client });
    await row("Firefox on Linux");
    await button(name).dblClick();
    await expect.element(page.getByRole("group")).toBeVisible();
    await expect.element(button(en.cancel)).toHaveFocus();
    await expect.element(button("Firefox on Linux")).toHaveAttribute("aria-expanded", "false");
    expect(sent(client)).toEqual([]);
  });

  it("a triple click on Sign out all other devices asks, and never confirms", async () => {
    await page.viewport(width, 700);
    const client = fixtureClient();
    mount({ client });
    await row("Firefox on Linux");
    await button(en.signOutOthers).tripleClick();
    const dialog = page.getByRole("dialog").element();
    await expect.poll(() => dialog.contains(document.activeElement)).toBe(true);
    expect(sent(client)).toEqual([]);
  });
});

it("the second click of a double click opens no details, also when it comes before the next paint", async () => {
  mount({ client: fixtureClient() });
  await row("Firefox on Linux");
  const details = button("Firefox on Linux").element();
  // Preact subscribes to the revocations a frame after the row is there.
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  (button(name).element() as HTMLElement).click();
  // Wait for the render only, and for no frame.
  const question = () => document.querySelector('[role="group"]');
  for (let turn = 0; turn < 100 && !question(); turn++) await Promise.resolve();
  expect(question()).not.toBeNull();
  details.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, detail: 2 }));
  await expect.element(button(en.cancel)).toHaveFocus();
  expect(details).toHaveAttribute("aria-expanded", "false");
});

it("the second click of a double click does nothing: no details open, and the host is asked once", async () => {
  const confirm = vi.fn(() => new Promise<boolean>(() => undefined));
  const client = fixtureClient();
  mount({ client, confirm });
  await row("Firefox on Linux");
  await button(name).dblClick();
  await expect.element(button("Firefox on Linux")).toHaveAttribute("aria-expanded", "false");
  expect(confirm).toHaveBeenCalledOnce();
});

it.each([1, 2, 3, 8])("Enter held for %i repeats never confirms", async (repeats) => {
  const client = fixtureClient();
  mount({ client });
  await row("Firefox on Linux");
  (button(name).element() as HTMLElement).focus();
  await userEvent.keyboard(`{Enter>${repeats}/}`);
  await userEvent.keyboard("{Enter}");
  expect(sent(client)).toEqual([]);
  expect(client.sessions()).toHaveLength(8);
});

it.each(["{Enter}", " "])("%s pressed again and again never confirms", async (key) => {
  const client = fixtureClient();
  mount({ client });
  await row("Firefox on Linux");
  (button(name).element() as HTMLElement).focus();
  for (let press = 0; press < 5; press += 1) await userEvent.keyboard(key);
  expect(sent(client)).toEqual([]);
});

it("Enter held after the decision never ends the next device as well", async () => {
  const client = fixtureClient();
  mount({ client });
  await row("Firefox on Linux");
  await button(name).click();
  await userEvent.tab();
  await userEvent.keyboard("{Enter>6/}");
  await expect.element(page.getByText(en.deviceSignedOut("Firefox on Linux"))).toBeVisible();
  await userEvent.keyboard("{Enter}");
  expect(sent(client)).toHaveLength(1);
  expect(client.sessions()).toHaveLength(7);
});

it("Enter held on Try again is one more try", async () => {
  const client = fixtureClient({ fail: "forbidden" });
  const tryAgain = button(en.tryAgainDevice("Firefox on Linux"));
  mount({ client });
  await row("Firefox on Linux");
  await button(name).click();
  await page.getByRole("group").getByRole("button", { name }).click();
  await expect.element(tryAgain).toBeVisible();
  (tryAgain.element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter>30/}");
  expect(sent(client)).toHaveLength(2);
});

it("Enter held on what ended some in vain is one more try", async () => {
  const client = fixtureClient({ fail: "forbidden", hasRevokeOthers: true });
  mount({ client, ui: <PasswordChangedPrompt onDone={() => undefined} /> });
  await expect.element(button(en.signOutCount(7))).toBeVisible();
  (button(en.signOutCount(7)).element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter>30/}");
  expect(sent(client)).toHaveLength(1);
});
