import type { Browser, Page } from "playwright";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { settled, signedIn, startBrowser } from "./browsers.js";
import { httpClient } from "./httpClient.js";
import { expectFailures, sessionEnds, takeNoise } from "./noise.js";
import { type Demo, startDemo } from "./startDemo.js";

let demo: Demo;
let browser: Browser;

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

/** Goes back, and counts the rows immediately, before a script of the new page can change them. */
async function goBack(page: Page) {
  await page.goBack({ waitUntil: "commit" });
  return page.getByRole("listitem").count();
}

it("after a sign-out, Back shows no device", async () => {
  expectFailures(...sessionEnds);
  const mine = await signedIn(browser, demo.url);
  const { page } = mine;
  const cookie = await mine.cookie();
  await page.goto(`${demo.url}/elsewhere`);
  await settled(page);
  await page.getByRole("button", { name: "Leave" }).click();
  await page.getByRole("heading", { name: "Sign in" }).waitFor();
  expect(await goBack(page)).toBe(0);
  await page.getByRole("heading", { name: "Sign in" }).waitFor();
  expect(await page.getByRole("listitem").count()).toBe(0);
  expect((await httpClient(demo.url).list(cookie)).status).toBe(401);
});

it("after an end from elsewhere, Back shows no device either", async () => {
  expectFailures(...sessionEnds);
  const mine = await signedIn(browser, demo.url);
  const { page } = mine;
  await page.goto("about:blank");
  await httpClient(demo.url).call("POST", "/api/auth/sign-out", await mine.cookie(), {
    body: "{}",
  });
  expect(await goBack(page)).toBe(0);
  await page.getByRole("heading", { name: "Sign in" }).waitFor();
});

it("the browser forgets what it kept for whoever signs out, and leaves a stranger's cookie alone", async () => {
  expectFailures(...sessionEnds);
  const { page, cookie } = await signedIn(browser, demo.url);
  await page.context().addCookies([{ name: "taste", value: "dark", url: demo.url }]);
  await page.evaluate(() => localStorage.setItem("draft", "of a letter"));
  const cleared = page.waitForEvent("console", (line) =>
    line.text().includes('Cleared data types: "cache", "storage"'),
  );
  await page.getByRole("button", { name: "Leave" }).click();
  await cleared;
  await page.getByRole("heading", { name: "Sign in" }).waitFor();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(await cookie()).toBe("taste=dark");
});
