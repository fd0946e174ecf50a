import type { Browser, Page } from "playwright";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { signedIn, startBrowser } from "./browsers.js";
import { httpClient } from "./httpClient.js";
import { expectFailures, sessionEnds, takeNoise } from "./noise.js";
import { ada, type Demo, startDemo } from "./startDemo.js";
import { en } from "../support/words.js";

let demo: Demo;
let browser: Browser;

const newPassword = "notes-by-the-translator";

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), startBrowser()]);
});

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  expect(takeNoise(), "no page may write to the console").toEqual([]);
});

afterAll(async () => {
  await browser?.close();
  await demo?.remove();
});

async function change(page: Page, from: string, to: string): Promise<void> {
  await page.getByLabel("Current password").fill(from);
  await page.getByLabel("New password").fill(to);
  await page.getByRole("button", { name: "Change password" }).click();
}

const prompt = (page: Page) => page.getByRole("region", { name: en.passwordChanged });

it("says that the current password is wrong, and changes nothing", async () => {
  expectFailures({ why: 400, path: "/api/auth/change-password" });
  const { page } = await signedIn(browser, demo.url, { place: demo.place() });
  await change(page, "difference-engine", newPassword);
  await page.getByRole("alert").filter({ hasText: "The current password is wrong." }).waitFor();
  const again = await httpClient(demo.url, demo.place()).signIn(ada);
  expect(again.reply.status).toBe(200);
});

it("after a change, the person may keep the other devices or sign them all out", async () => {
  expectFailures(...sessionEnds);
  const other = await httpClient(demo.url, demo.place()).signIn(ada);
  const mine = await signedIn(browser, demo.url, { place: demo.place() });
  const { page } = mine;
  const old = await mine.cookie();
  const http = httpClient(demo.url, demo.place());
  // The old password in the form counts as reauthentication, so no second password prompt may follow.
  await demo.setMoment("provenAt", -6);

  await change(page, ada.password, newPassword);
  await prompt(page)
    .getByText(/^\d+ other devices are still signed in\.$/)
    .waitFor();
  expect((await http.list(other.cookie)).status).toBe(200);
  expect((await http.list(old)).status).toBe(401);
  await prompt(page)
    .getByRole("button", { name: en.keepSignedIn(2) })
    .click();
  await page.getByRole("button", { name: "Change password" }).waitFor();
  expect((await http.list(other.cookie)).status).toBe(200);

  await change(page, newPassword, ada.password);
  await prompt(page)
    .getByRole("button", { name: /^Sign out \d+ devices$/ })
    .click();
  await prompt(page)
    .getByText(/^\d+ devices are signed out\.$/)
    .waitFor();
  expect((await http.list(other.cookie)).status).toBe(401);
  expect(await http.rows(await mine.cookie())).toHaveLength(1);
});
