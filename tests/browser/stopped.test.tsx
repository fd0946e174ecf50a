import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { SessionCard, SessionList } from "../../src/index.js";
import { fixtureSessions } from "../../src/testing/index.js";
import { BreakablePage, expectFaults } from "../breakablePage.js";
import { fixtureClient } from "../renderKit.js";
import { button, mount, row } from "./mount.js";
import { en } from "../support/words.js";

let faults: ReturnType<typeof expectFaults>;
beforeEach(() => void (faults = expectFaults()));
afterEach(() => faults.restore());

/** Makes the kit throw, or makes it work again, without a change of the focus. */
const flip = () => document.querySelector<HTMLInputElement>("input[type=checkbox]")!.click();
const focused = () => document.activeElement?.textContent;

function open(ui = <SessionList />) {
  const client = fixtureClient();
  mount({ client, ui: <BreakablePage client={client}>{ui}</BreakablePage> });
}

describe("the focus, when a list stops working", () => {
  it("goes from inside of it to what says so, and to its title after Try again", async () => {
    open();
    await row("Firefox on Linux");
    (button(en.signOutDevice("Firefox on Linux")).element() as HTMLElement).focus();
    flip();
    await expect.poll(focused).toBe(en.listStopped);
    flip();
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    await expect.poll(focused).toBe(en.title);
    await row("Firefox on Linux");
  });

  it("goes there from an open dialog too", async () => {
    open();
    await row("Firefox on Linux");
    await button(en.signOutOthers).click();
    await expect.poll(focused).toBe(en.cancel);
    flip();
    await expect.poll(focused).toBe(en.listStopped);
  });

  it("stays where it is on the page around it", async () => {
    open();
    await row("Firefox on Linux");
    await page.getByRole("checkbox", { name: "Broken" }).click();
    await expect.element(page.getByText(en.listStopped)).toBeVisible();
    expect(document.activeElement?.localName).toBe("input");
  });

  it("is at what says so when the list stops again after Try again", async () => {
    open();
    await row("Firefox on Linux");
    (button(en.signOutDevice("Firefox on Linux")).element() as HTMLElement).focus();
    flip();
    await expect.poll(focused).toBe(en.listStopped);
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    await expect.poll(focused).toBe(en.listStopped);
  });
});

describe("the focus, when a card stops working", () => {
  it("goes from inside of it to what says so, and back to the card after Try again", async () => {
    open(<SessionCard session={fixtureSessions[2]!} />);
    await expect.element(button("Firefox on Linux")).toBeVisible();
    (button(en.signOutDevice("Firefox on Linux")).element() as HTMLElement).focus();
    flip();
    await expect.poll(focused).toBe(en.cardStopped);
    flip();
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    await expect.poll(focused).toBe("Firefox on Linux");
  });
});
