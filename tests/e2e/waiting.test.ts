import type { Page } from "playwright";
import { expect, it } from "vitest";
import { firefox, seven } from "./agents.js";
import { settled, signIn, stopClock } from "./browsers.js";
import { httpClient } from "./httpClient.js";
import { expectFailures, sessionEnds } from "./noise.js";
import { oneDemo, rowOf } from "./oneDemo.js";
import { slowLine } from "./slowLine.js";
import { ada } from "./startDemo.js";
import { en } from "../support/words.js";

const { demo, http, onlySignedIn, person, visitor } = oneDemo();
const two = seven.slice(0, 2);

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");

it("the first rows are there after two round trips in a row", async () => {
  await onlySignedIn(two);
  const line = await slowLine(demo().url);
  const { page } = await person(firefox, line);
  // Clear the cache, as at the first visit.
  const tools = await page.context().newCDPSession(page);
  await tools.send("Network.clearBrowserCache");
  await page.addInitScript(markFirstRow, two[0]!.name);
  line.setDelay(150);
  await page.reload({ waitUntil: "commit" });
  await rowOf(page, two[0]!.name).waitFor();
  expect(await tripsInARow(page)).toBe(2);
});

it("each page has a title of its own, and one that takes another one's place has the focus", async () => {
  expectFailures(...sessionEnds);
  await onlySignedIn(two);
  const { page } = await visitor(firefox);
  expect(await page.title()).toBe("Sign in – Account settings");
  expect(await focused(page), "nothing was there before").not.toBe("Sign in");
  await signIn(page, ada);
  await settled(page);
  expect([await page.title(), await focused(page)]).toEqual([
    "Security – Account settings",
    "Security",
  ]);
  await page.getByRole("button", { name: "Leave" }).click();
  await page.getByRole("heading", { name: "Sign in" }).waitFor();
  await expect
    .poll(async () => [await page.title(), await focused(page)])
    .toEqual(["Sign in – Account settings", "Sign in"]);
});

it("leaving that nobody answers says so after a quarter of a minute, and works at the second try", async () => {
  expectFailures(...sessionEnds);
  await onlySignedIn(two);
  const line = await slowLine(demo().url);
  const { page, cookie } = await person(firefox, line);
  const mine = await cookie();
  await stopClock(page);
  line.lose("/api/auth/sign-out");
  await page.getByRole("button", { name: "Leave" }).click();
  await page.getByRole("button", { name: "Leaving…" }).waitFor();
  const alert = page.getByRole("alert").filter({ hasText: "You may still be signed in." });
  await page.clock.fastForward(14_000);
  expect(await alert.count()).toBe(0);
  await page.clock.fastForward(2_000);
  await alert.filter({ hasText: "The server does not answer." }).waitFor();
  expect((await http().list(mine)).status).toBe(200);
  line.lose(undefined);
  await page.getByRole("button", { name: "Leave" }).click();
  await page.getByRole("heading", { name: "Sign in" }).waitFor();
  expect((await http().list(mine)).status).toBe(401);
});

it("a page that cannot learn who is signed in says so, and shows the settings when it can", async () => {
  expectFailures(
    { why: 403, path: "/api/auth/revoke-session" },
    // The demo allows sign-ins from other devices for its own account only, and Eve has another account.
    { why: 403, path: "/demo/another-device" },
    ...sessionEnds,
  );
  const [phone] = await onlySignedIn(two);
  const line = await slowLine(demo().url);
  const mine = await person(firefox, line);
  const { page } = mine;
  const eve = { name: "Eve", email: "eve@example.com", password: "between-the-two" };
  await httpClient(demo().url, demo().place()).signUp(eve);

  // When another tab has signed in to another account, the page must not ask for the password of the first account.
  const theirs = await httpClient(demo().url, demo().place()).signIn(eve);
  await demo().setMoment("provenAt", -6);
  const [name = "", value = ""] = theirs.cookie.split("=");
  await page.context().addCookies([{ name, value, url: demo().url, httpOnly: true }]);
  const row = rowOf(page, two[0]!.name);
  await row.getByRole("button", { name: /^Sign out/ }).click();
  await row
    .getByRole("group")
    .getByRole("button", { name: /^Sign out/ })
    .click();
  const title = "Another account is signed in";
  await page.getByRole("heading", { name: title }).waitFor();
  expect([await page.title(), await focused(page)]).toEqual([
    "Another account – Account settings",
    title,
  ]);
  expect((await http().list(phone!.cookie)).status).toBe(200);
  expect((await http().list(theirs.cookie)).status).toBe(200);

  await stopClock(page);
  line.lose("/api/auth/get-session");
  await page.getByRole("button", { name: "Go on with that account" }).click();
  await page.getByText("Loading…").waitFor({ state: "attached" });
  await page.clock.fastForward(16_000);
  await page.getByRole("heading", { name: "The server does not answer" }).waitFor();
  line.lose(undefined);
  await page.getByRole("button", { name: en.tryAgain }).click();
  await page.getByRole("heading", { name: "Security" }).waitFor();
  await page.getByText(eve.email).first().waitFor();
});

/** Runs in the page. Marks the time when the first row appears. */
function markFirstRow(name: string): void {
  new MutationObserver((_, observer) => {
    const rows = [...document.querySelectorAll("li")];
    if (!rows.some(({ textContent }) => textContent.includes(name))) return;
    performance.mark("row");
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

/**
 * Counts the requests in the longest chain before the first row. In a chain, each request begins after the response
 * to the previous one.
 */
async function tripsInARow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const row = performance.getEntriesByName("row")[0]!.startTime;
    const all = [
      ...performance.getEntriesByType("navigation"),
      ...performance.getEntriesByType("resource"),
    ] as PerformanceResourceTiming[];
    const trips = new Map<PerformanceResourceTiming, number>();
    for (const entry of all.toSorted((a, b) => a.requestStart - b.requestStart)) {
      const { requestStart, responseStart, responseEnd } = entry;
      const isBefore = responseStart <= row && (responseEnd <= row || entry === all[0]);
      // A faster response did not cross the slow line, but came from the browser's cache.
      if (!isBefore || responseStart - requestStart < 150) continue;
      const before = [...trips].filter(([one]) => one.responseStart <= requestStart);
      trips.set(entry, 1 + Math.max(0, ...before.map(([, count]) => count)));
    }
    return Math.max(...trips.values());
  });
}
