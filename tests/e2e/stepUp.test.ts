import type { Browser, Page } from "playwright";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { firefox, opera } from "./agents.js";
import { settled, signedIn, startBrowser } from "./browsers.js";
import { httpClient } from "./httpClient.js";
import { expectFailures, sessionEnds, takeNoise } from "./noise.js";
import { ada, type Demo, startDemo } from "./startDemo.js";
import { en } from "../support/words.js";

let demo: Demo;
let browser: Browser;

const refused = { why: 403, path: "/api/auth/revoke-session" } as const;
const wrong = { why: 401, path: "/api/auth/sign-in/email" } as const;

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), startBrowser()]);
});

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  expect(takeNoise(), "no page may write to the console").toEqual([]);
  // End the sessions of this test's browsers, so that the next test does not list them as devices.
  const http = httpClient(demo.url, demo.place());
  const { cookie } = await http.signIn(ada);
  for (const { userAgent, token } of await http.rows(cookie)) {
    const body = JSON.stringify({ token });
    if ([firefox, opera].includes(userAgent)) {
      await http.call("POST", "/api/auth/revoke-session", cookie, { body });
    }
  }
});

afterAll(async () => {
  await browser?.close();
  await demo?.remove();
});

/** Signs in Firefox here and Opera elsewhere. The last password entry of both is six minutes ago. */
async function twoBrowsers() {
  const theirs = await signedIn(browser, demo.url, { userAgent: opera, place: demo.place() });
  const mine = await signedIn(browser, demo.url, { userAgent: firefox, place: demo.place() });
  await demo.setMoment("provenAt", -6);
  return { mine, theirs };
}

const row = (page: Page, name: string) => page.getByRole("listitem").filter({ hasText: name });
const dialog = (page: Page) => page.getByRole("dialog", { name: en.confirmItsYou });
const password = (page: Page) => dialog(page).getByLabel("Password");

async function signOutOpera(page: Page): Promise<void> {
  const opened = row(page, "Opera on Linux");
  await opened.getByRole("button", { name: en.signOutDevice("Opera on Linux") }).click();
  const strip = opened.getByRole("group");
  await strip.getByRole("button", { name: en.signOutDevice("Opera on Linux") }).click();
  await dialog(page).waitFor();
}

it("asks for the password in place, and then ends the device", async () => {
  expectFailures(refused, ...sessionEnds);
  const { mine, theirs } = await twoBrowsers();
  const http = httpClient(demo.url);
  const { page } = mine;
  const [old, stranger] = [await mine.cookie(), await theirs.cookie()];
  await signOutOpera(page);
  const text = "To sign out Opera on Linux, enter the password of ada@example.com.";
  await dialog(page).getByText(text).waitFor();
  expect((await http.list(stranger)).status).toBe(200);

  expect(await focused(page)).toBe("Password");
  // Insert the text without key events, as a paste or a password manager does.
  await page.keyboard.insertText(ada.password);
  await page.keyboard.press("Enter");
  await page.getByText(en.deviceSignedOut("Opera on Linux")).waitFor();
  await row(page, "Opera on Linux").waitFor({ state: "detached" });
  await expect.poll(() => focused(page)).not.toBe("");

  expect((await http.list(stranger)).status).toBe(401);
  expect((await http.list(old)).status).toBe(401);
  const rows = await http.rows(await mine.cookie());
  expect(rows.filter(({ userAgent }) => userAgent === firefox)).toHaveLength(1);
  expect(await row(page, "Firefox on Linux").count()).toBe(1);
  await row(page, "Firefox on Linux").getByText(en.thisDevice).waitFor();
});

it("tells password managers whose password it is", async () => {
  expectFailures(refused);
  const { mine } = await twoBrowsers();
  await signOutOpera(mine.page);
  const fields = await dialog(mine.page)
    .locator("input")
    .evaluateAll((inputs) =>
      inputs.map((input) => {
        const { type, autocomplete, value } = input as HTMLInputElement;
        return { type, autocomplete, value };
      }),
    );
  expect(fields).toEqual([
    { type: "email", autocomplete: "username", value: ada.email },
    { type: "password", autocomplete: "current-password", value: "" },
  ]);
});

it.each(["Cancel", "Escape"])("refusing by %s leaves everything as it was", async (way) => {
  expectFailures(refused);
  const { mine, theirs } = await twoBrowsers();
  const { page } = mine;
  const before = await mine.cookie();
  await signOutOpera(page);
  if (way === "Escape") await page.keyboard.press("Escape");
  else await dialog(page).getByRole("button", { name: en.cancel }).click();
  await dialog(page).waitFor({ state: "detached" });
  await page.getByText(en.notConfirmed).waitFor();
  expect(await focused(page)).toMatch(/Opera on Linux/);
  const http = httpClient(demo.url);
  expect((await http.list(await theirs.cookie())).status).toBe(200);
  expect(await mine.cookie()).toBe(before);
  expect((await http.list(before)).status).toBe(200);
});

it("says that the password is wrong, ends nothing, and takes the right one", async () => {
  expectFailures(refused, wrong, ...sessionEnds);
  const { mine, theirs } = await twoBrowsers();
  const { page } = mine;
  const http = httpClient(demo.url);
  await signOutOpera(page);
  await password(page).fill("difference-engine");
  await dialog(page).getByRole("button", { name: "Confirm" }).click();
  await dialog(page).getByRole("alert").filter({ hasText: "That password is wrong." }).waitFor();
  expect((await http.list(await theirs.cookie())).status).toBe(200);
  expect(await focused(page)).toBe("Password");
  // The wrong password is selected, so typing replaces it.
  await page.keyboard.type(ada.password);
  await page.keyboard.press("Enter");
  await page.getByText(en.deviceSignedOut("Opera on Linux")).waitFor();
  expect((await http.list(await theirs.cookie())).status).toBe(401);
});

it("says how long to wait after too many wrong passwords", async () => {
  expectFailures(refused, { ...wrong, why: 429 });
  const { mine, theirs } = await twoBrowsers();
  const { page, place } = mine;
  const guesses = httpClient(demo.url, place);
  for (let i = 0; i < 10; i++) await guesses.signIn({ ...ada, password: `guess-number-${i}` });
  await signOutOpera(page);
  await password(page).fill(ada.password);
  await page.keyboard.press("Enter");
  const words = /^Too many tries\. Wait \d+ seconds?, then try again\.$/;
  await dialog(page).getByText(words).waitFor();
  expect((await guesses.list(await theirs.cookie())).status).toBe(200);
});

it("opens the list in place where the sign-in is too old for it", async () => {
  expectFailures({ why: 403, path: "/api/auth/list-sessions" }, ...sessionEnds);
  const { mine } = await twoBrowsers();
  const { page } = mine;
  await demo.setMoment("createdAt", -25 * 60);
  await page.reload();
  await page.getByRole("heading", { name: en.confirmList }).waitFor();
  await page.getByRole("button", { name: en.confirmItsYou }).click();
  await dialog(page).getByText("To see your devices, enter the password of").waitFor();
  await password(page).fill(ada.password);
  await page.keyboard.press("Enter");
  await settled(page);
  await row(page, "Opera on Linux").waitFor();
});

it("asks once for all other devices, and then ends them all", async () => {
  expectFailures({ ...refused, path: "/api/auth/revoke-other-sessions" }, ...sessionEnds);
  const { mine, theirs } = await twoBrowsers();
  const { page } = mine;
  await page.getByRole("button", { name: en.signOutOthers }).click();
  await page.getByRole("button", { name: /^Sign out \d+ device/ }).click();
  await dialog(page)
    .getByText(/^To sign out/)
    .waitFor();
  await password(page).fill(ada.password);
  await page.keyboard.press("Enter");
  await page.getByText(en.nowhereElse).first().waitFor();
  const http = httpClient(demo.url);
  expect((await http.list(await theirs.cookie())).status).toBe(401);
  expect(await http.rows(await mine.cookie())).toHaveLength(1);
});

/** Returns the label or name of the focused element, or an empty string when it is the body. */
async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return "";
    const label = (element as HTMLInputElement).labels?.[0];
    return (element.getAttribute("aria-label") ?? (label ?? element).textContent ?? "").trim();
  });
}
