import type { Browser, Page, Request } from "playwright";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { firefox, opera } from "./agents.js";
import { opened, settled, signedIn, signIn, startBrowser, wasEnded } from "./browsers.js";
import { httpClient } from "./httpClient.js";
import { expectFailures, serverStops, sessionEnds, takeNoise } from "./noise.js";
import { ada, type Demo, startDemo } from "./startDemo.js";
import { en } from "../support/words.js";

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

const person = async (userAgent: string) =>
  signedIn(browser, demo.url, { userAgent, place: demo.place() });
const row = (page: Page, name: string) => page.getByRole("listitem").filter({ hasText: name });

async function signOut(page: Page, name: string): Promise<void> {
  const button = () => row(page, name).getByRole("button", { name: en.signOutDevice(name) });
  await button().click();
  await row(page, name).getByRole("group").getByRole("button", { name }).click();
}

async function seen(page: Page): Promise<number> {
  const text = await page.getByRole("heading", { name: /^Other devices \d+/ }).innerText();
  return Number(/\d+/.exec(text)?.[0]);
}

it("a device that another browser ends goes from this list by itself", async () => {
  const [mine, theirs] = [await person(firefox), await person(opera)];
  const before = await seen(theirs.page);
  await signOut(mine.page, "Safari on iPhone");
  await mine.page.getByText(en.deviceSignedOut("Safari on iPhone")).waitFor();
  await expect.poll(() => seen(theirs.page)).toBe(before - 1);
  expect(await row(theirs.page, "Safari on iPhone").count()).toBe(0);
});

it("a device that signs in comes to the list by itself", async () => {
  const mine = await person(firefox);
  const before = await seen(mine.page);
  await httpClient(demo.url, demo.place()).signIn(ada, "", { "user-agent": "curl/8.5.0" });
  await mine.page.mouse.move(0, 0);
  await expect.poll(() => seen(mine.page)).toBe(before + 1);
});

it("an ended browser is told without a reload, in every tab, and is at its sign-in", async () => {
  expectFailures(...sessionEnds);
  const theirs = await person(opera);
  const second = await theirs.tab();
  await settled(second);
  const cookie = await theirs.cookie();
  const http = httpClient(demo.url, demo.place());
  const { cookie: mine } = await http.signIn(ada);
  const [token] = decodeURIComponent(cookie.split("=")[1]!).split(".");
  const body = JSON.stringify({ token });
  const reply = await http.call("POST", "/api/auth/revoke-session", mine, { body });
  expect(reply.status).toBe(200);
  for (const page of [theirs.page, second]) {
    await page.getByText(wasEnded).waitFor({ timeout: 10_000 });
    expect(await page.getByRole("listitem").count()).toBe(0);
  }
  expect((await http.list(cookie)).status).toBe(401);
  // `onSignedOut` is called only once, so nothing removes the text that a person types at the sign-in.
  await second.getByLabel("Email").fill(ada.email);
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  expect(await second.getByLabel("Email").inputValue()).toBe(ada.email);
});

it("three tabs have one stream, each is told, and when that one's tab is closed another takes over", async () => {
  const mine = await person(firefox);
  const streams = new Set<Request>();
  const isStream = (request: Request) => request.url().endsWith("/demo/events");
  const context = mine.page.context();
  context.on("request", (request) => void (isStream(request) && streams.add(request)));
  context.on("requestfailed", (request) => void streams.delete(request));
  // Load the page again, because the listeners above count only new streams.
  await mine.page.reload();
  await settled(mine.page);
  const tabs = [mine.page, await mine.tab(), await mine.tab()];
  for (const tab of tabs) await settled(tab);
  // Leave out a closed tab, because Chromium does not always report the end of its requests.
  const listening = () =>
    [...streams].map((request) => request.frame().page()).filter((tab) => !tab.isClosed());
  const signInElsewhere = (agent: string) =>
    httpClient(demo.url, demo.place()).signIn(ada, "", { "user-agent": agent });

  await expect.poll(() => listening()).toHaveLength(1);
  const before = await seen(mine.page);
  await signInElsewhere("curl/8.5.0");
  for (const tab of tabs) await expect.poll(() => seen(tab)).toBe(before + 1);
  expect(listening()).toHaveLength(1);

  await listening()[0]!.close();
  await expect.poll(() => listening()).toHaveLength(1);
  await signInElsewhere("Wget/1.21.4");
  for (const tab of tabs.filter((each) => !each.isClosed())) {
    await expect.poll(() => seen(tab)).toBe(before + 2);
  }
});

it("two tabs are in step", async () => {
  const mine = await person(firefox);
  const second = await mine.tab();
  await settled(second);
  const before = await seen(second);
  await signOut(mine.page, "Steam on Windows");
  await mine.page.getByText(en.deviceSignedOut("Steam on Windows")).waitFor();
  await expect.poll(() => seen(second)).toBe(before - 1);
  await row(second, "Steam on Windows").waitFor({ state: "detached" });
});

it("confirming who one is in one tab throws no tab out, and both go on being told", async () => {
  // Reauthentication ends the old session.
  expectFailures({ why: 403, path: "/api/auth/revoke-session" }, ...sessionEnds);
  const mine = await person(firefox);
  const second = await mine.tab();
  await settled(second);
  const before = await seen(second);
  await demo.setMoment("provenAt", -6);
  await signOut(mine.page, "Chrome on ChromeOS");
  await mine.page.getByRole("dialog").getByLabel("Password").fill(ada.password);
  await mine.page.keyboard.press("Enter");
  await mine.page.getByText(en.deviceSignedOut("Chrome on ChromeOS")).waitFor();
  await expect.poll(() => seen(second)).toBe(before - 1);
  // Wait until the streams are connected again with the new cookie.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  await httpClient(demo.url, demo.place()).signIn(ada, "", { "user-agent": "Wget/1.21.4" });
  await second.mouse.move(0, 0);
  await expect.poll(() => seen(second)).toBe(before);
  // In this tab a row has the focus, so the list does not move and shows a button for the new row.
  await mine.page.getByRole("button", { name: en.showNew(1) }).waitFor();
});

it("signing out in one tab takes the other one to its sign-in", async () => {
  expectFailures(...sessionEnds);
  const mine = await person(firefox);
  const second = await mine.tab();
  await settled(second);
  await mine.page.getByRole("button", { name: "Leave" }).click();
  await mine.page.getByRole("heading", { name: "Sign in" }).waitFor();
  await second.getByText(wasEnded).waitFor();
});

it("a stream that is refused once is opened anew: the page goes on being told", async () => {
  expectFailures(...sessionEnds);
  const mine = await opened(browser, demo.url, { userAgent: firefox, place: demo.place() });
  await mine.page.route("**/demo/events", (route) => route.fulfill({ status: 401 }), { times: 1 });
  const opens = mine.page.waitForResponse(
    (reply) => reply.url().endsWith("/demo/events") && reply.status() === 200,
  );
  await signIn(mine.page, ada);
  await settled(mine.page);
  const before = await seen(mine.page);
  await opens;
  await httpClient(demo.url, demo.place()).signIn(ada, "", { "user-agent": "Links (2.28)" });
  await mine.page.mouse.move(0, 0);
  await expect.poll(() => seen(mine.page)).toBe(before + 1);
});

it("a new list is there when the server is back after a while", async () => {
  expectFailures(...serverStops);
  const mine = await person(firefox);
  const before = await seen(mine.page);
  await demo.restart();
  await httpClient(demo.url, demo.place()).signIn(ada, "", { "user-agent": "Lynx/2.9.0" });
  await mine.page.mouse.move(0, 0);
  await expect.poll(() => seen(mine.page), { timeout: 10_000 }).toBe(before + 1);
});
