import type { Page } from "playwright";
import { expect, it } from "vitest";
import { firefox, seven } from "./agents.js";
import { settled, signIn } from "./browsers.js";
import { expectFailures, sessionEnds } from "./noise.js";
import { oneDemo, rowOf, signOut } from "./oneDemo.js";
import { slowLine } from "./slowLine.js";
import { ada } from "./startDemo.js";
import { en } from "../support/words.js";

const { answers, demo, http, onlySignedIn, person, visitor } = oneDemo();
const two = seven.slice(0, 2);
const oneWayMs = 200;

/** Requests the session again and again, like a tab that refreshes. @returns A function that stops it. */
async function keepAsking(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const ask = () => void fetch("/api/auth/get-session").catch(() => undefined);
    const timer = setInterval(ask, 150);
    addEventListener("enough", () => clearInterval(timer), { once: true });
  });
  return () => page.evaluate(() => void dispatchEvent(new Event("enough")));
}

/** Opens two tabs of one browser over a slow line. */
async function twoTabs() {
  const line = await slowLine(demo().url);
  const mine = await person(firefox, line);
  const second = await mine.tab();
  await settled(second);
  return { ...mine, second, line };
}

async function staysIn(pages: Page[], cookie: () => Promise<string>): Promise<void> {
  // Wait until all requests and responses in progress have arrived.
  await new Promise((resolve) => setTimeout(resolve, 4 * oneWayMs));
  expect((await http().list(await cookie())).status).toBe(200);
  for (const page of pages) {
    await page.reload();
    await settled(page);
  }
}

it("the right password throws no tab out on a slow line, whatever the other tab asks meanwhile", async () => {
  expectFailures({ why: 403, path: "/api/auth/revoke-session" }, ...sessionEnds);
  await onlySignedIn(two);
  const { page, second, line, cookie } = await twoTabs();
  await demo().setMoment("provenAt", -6);
  line.setDelay(oneWayMs);
  const { name } = two[0]!;
  await signOut(page, name);
  const dialog = page.getByRole("dialog", { name: en.confirmItsYou });
  await dialog.getByLabel("Password").fill(ada.password);
  const enough = await keepAsking(second);
  await page.keyboard.press("Enter");
  await page.getByText(en.deviceSignedOut(name)).waitFor();
  await enough();
  line.setDelay(0);
  await staysIn([page, second], cookie);
});

it("a new password throws no tab out on a slow line", async () => {
  expectFailures(...sessionEnds);
  await onlySignedIn(two);
  const { page, second, line, cookie } = await twoTabs();
  line.setDelay(oneWayMs);
  await page.getByLabel("Current password").fill(ada.password);
  await page.getByLabel("New password").fill(ada.password);
  const enough = await keepAsking(second);
  await page.keyboard.press("Enter");
  await page.getByRole("region", { name: en.passwordChanged }).waitFor();
  await enough();
  line.setDelay(0);
  await staysIn([page, second], cookie);
  expect(await rowOf(page, "Firefox on Linux").count()).toBe(1);
});

it("a press that comes before its code opens the question when the code has come", async () => {
  const devices = await onlySignedIn(two);
  const line = await slowLine(demo().url);
  // The code must not be in the browser's cache, so sign in for the first time over the slow line.
  const { page } = await visitor(firefox, line);
  // Slow enough that the press comes before the code also on a busy machine.
  line.setDelay(4 * oneWayMs);
  await signIn(page, ada);
  const { name } = two[0]!;
  const button = page.getByRole("button", { name: en.signOutDevice(name), exact: true });
  await button.click();
  expect(await button.getAttribute("aria-busy")).toBe("true");
  const question = page.getByRole("group", { name: en.askDevice(name) });
  await question.waitFor();
  expect(await button.getAttribute("aria-busy")).toBeNull();
  expect(await answers(devices)).toEqual([200, 200]);
  await question.getByRole("button", { name }).click();
  await page.getByText(en.deviceSignedOut(name)).waitFor();
  expect(await answers(devices)).toEqual([401, 200]);
});
