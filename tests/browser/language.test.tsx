import { afterEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { SessionList, SessionsProvider } from "../../src/index.js";
import { fixtureClient } from "../renderKit.js";
import { button, mount, row } from "./mount.js";
import { en } from "../support/words.js";

afterEach(() => void (document.documentElement.lang = "en"));

const words = () => document.querySelector("main")!.textContent;
const english = /ago|yesterday|Germany|Brazil|Poland|Nov \d|Oct \d|in 2 days/;

/** Shows a list that uses the language of its document. */
async function open() {
  const client = fixtureClient();
  mount({
    client,
    ui: (
      <SessionsProvider client={client} timeZone="UTC">
        <SessionList />
      </SessionsProvider>
    ),
  });
  await row("Firefox on Linux");
}

describe("when the document's language changes", () => {
  it("all times and places change with it, at once and together", async () => {
    await open();
    await button("Edge on Windows").click();
    await expect.poll(words).toMatch(/November \d+, 2026/);
    document.documentElement.lang = "de";
    // Check in the next microtask, before the browser paints.
    await new Promise((resolve) => queueMicrotask(() => resolve(undefined)));
    expect(words()).toMatch(/vor 3 Stunden.*gestern.*São Paulo, Brasilien/s);
    expect(words()).toMatch(/Hamburg, Deutschland/);
    expect(words()).not.toMatch(english);
    document.documentElement.lang = "en";
    await new Promise((resolve) => queueMicrotask(() => resolve(undefined)));
    expect(words()).toMatch(/3 hours ago.*yesterday/s);
    expect(words()).not.toMatch(/vor 3|gestern|Deutschland/);
  });

  it("what was said of the last sign-out changes as well", async () => {
    const client = fixtureClient();
    client.script("revoke", "forbidden", "forbidden");
    mount({
      client,
      ui: (
        <SessionsProvider client={client} propagationDelay={300_000}>
          <SessionList />
        </SessionsProvider>
      ),
    });
    await row("Firefox on Linux");
    await button(en.selectDevices).click();
    for (const name of ["Firefox on Linux", "Edge on Windows"]) {
      (await row(name)).querySelector("input")!.click();
    }
    await button(en.signOutCount(2)).click();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: en.signOutCount(2) })
      .click();
    await expect.poll(words).toMatch(/Firefox on Linux and Edge on Windows|Edge on Windows and/);
    document.documentElement.lang = "de";
    await expect.poll(words).toMatch(/Firefox on Linux und Edge on Windows|Edge on Windows und/);
  });

  it("a language that the host has set stays", async () => {
    mount({ client: fixtureClient() });
    await row("Firefox on Linux");
    document.documentElement.lang = "de";
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(words()).toMatch(/3 hours ago/);
  });
});
