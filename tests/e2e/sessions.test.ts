import type { Browser } from "playwright";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { firefox, opera } from "./agents.js";
import { opened, signedIn, signIn, startBrowser, wasEnded } from "./browsers.js";
import { httpClient } from "./httpClient.js";
import { expectFailures, serverStops, sessionEnds, takeNoise } from "./noise.js";
import { ada, type Demo, startDemo } from "./startDemo.js";
import { anything, en, saying } from "../support/words.js";

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

it("ends one browser from another: its next request is 401, and it falls back to sign-in", async () => {
  expectFailures(...sessionEnds);
  const mine = await signedIn(browser, demo.url, { userAgent: firefox });
  const theirs = await signedIn(browser, demo.url, { userAgent: opera });
  const http = httpClient(demo.url);
  const cookie = await theirs.cookie();
  expect((await http.list(cookie)).status).toBe(200);

  await mine.page.reload();
  const row = mine.page.getByRole("listitem").filter({ hasText: "Opera on Linux" });
  await row.getByRole("button", { name: en.signOutDevice("Opera on Linux") }).click();
  const strip = row.getByRole("group");
  await strip.getByRole("button", { name: en.signOutDevice("Opera on Linux") }).click();
  await mine.page.getByText(en.deviceSignedOut("Opera on Linux")).waitFor();
  await row.waitFor({ state: "detached" });

  expect((await http.list(cookie)).status).toBe(401);
  expect((await http.list(await mine.cookie())).status).toBe(200);
  await theirs.page.getByText(wasEnded).waitFor();
});

it("says that this device is signed out when it was ended elsewhere, without a reload", async () => {
  expectFailures(...sessionEnds);
  const mine = await signedIn(browser, demo.url, { userAgent: firefox });
  const http = httpClient(demo.url);
  const { cookie } = await http.signIn(ada);
  const path = "/api/auth/revoke-other-sessions";
  expect((await http.call("POST", path, cookie, { body: "{}" })).status).toBe(200);
  await mine.page.getByText(wasEnded).waitFor();
});

it("ends all other devices, and only those", async () => {
  const http = httpClient(demo.url);
  const other = await http.signIn(ada);
  const mine = await signedIn(browser, demo.url, { userAgent: firefox });
  await mine.page.getByRole("button", { name: en.signOutOthers }).click();
  const dialog = mine.page.getByRole("dialog");
  await dialog.getByRole("button", { name: /^Sign out \d+ device/ }).click();
  await mine.page.getByText(en.nowhereElse).first().waitFor();
  expect((await http.list(other.cookie)).status).toBe(401);
  const list = await http.list(await mine.cookie());
  expect(await list.json()).toHaveLength(1);
});

it("shows another device that signed in for real", async () => {
  const http = httpClient(demo.url);
  await http.signIn(ada);
  const mine = await signedIn(browser, demo.url, { userAgent: firefox });
  await mine.page.getByLabel("Device", { exact: true }).selectOption({ label: "PlayStation 5" });
  const count = mine.page.getByRole("heading", { name: /^Other devices \d+/ });
  const before = await count.innerText();
  await mine.page.getByRole("button", { name: "Sign in from there" }).click();
  await mine.page.getByText("Signed in. It is on the list.").waitFor();
  await mine.page.mouse.move(0, 0);
  await mine.page.reload();
  await count.waitFor();
  const number = (text: string) => Number(/\d+/.exec(text)?.[0]);
  expect(number(await count.innerText())).toBe(number(before) + 1);
});

it("says that email or password is wrong", async () => {
  expectFailures({ why: 401, path: "/api/auth/sign-in/email" });
  const { page } = await opened(browser, demo.url);
  await signIn(page, { ...ada, password: "difference-engine" });
  await page.getByText("Email or password is wrong.").waitFor();
});

it("says so when the server is down, keeps the rows, and recovers", async () => {
  const why = "net::ERR_CONNECTION_REFUSED";
  // These are all the requests that the page sends when it is online again.
  expectFailures(...serverStops, { why, path: "/demo/another-device" });
  const mine = await signedIn(browser, demo.url, { userAgent: firefox });
  await demo.stop();
  await mine.page.evaluate(() => dispatchEvent(new Event("offline")));
  await mine.page.evaluate(() => dispatchEvent(new Event("online")));
  await mine.page.getByText(saying(en.stale(anything))).waitFor();
  await mine.page.getByRole("heading", { name: en.otherDevices }).waitFor();
  await demo.restart();
  // The page also retries by itself and may be first, so ignore a failed click.
  await mine.page
    .getByRole("button", { name: en.tryAgain, disabled: false })
    .click({ timeout: 2_000 })
    .catch(() => undefined);
  await mine.page.getByText(/may have changed/).waitFor({ state: "detached" });
});

it("ends this device's own session on Sign out, and the cookie is worthless", async () => {
  expectFailures(...sessionEnds);
  const mine = await signedIn(browser, demo.url, { userAgent: firefox });
  const cookie = await mine.cookie();
  const row = mine.page.getByRole("listitem").filter({ hasText: en.thisDevice });
  await row.getByRole("button", { name: /^Sign out/ }).click();
  await mine.page.getByRole("button", { name: en.signOutThisDevice }).click();
  await mine.page.getByRole("heading", { name: "Sign in" }).waitFor();
  expect((await httpClient(demo.url).list(cookie)).status).toBe(401);
});

it("says so when leaving failed, and leaves at the second try", async () => {
  const path = "/api/auth/sign-out";
  expectFailures(
    ...serverStops,
    { why: 500, path },
    { why: "net::ERR_CONNECTION_REFUSED", path },
    // When the stream reconnects, the page requests the list. That request may come after the sign-out.
    ...sessionEnds,
  );
  const { page, cookie } = await signedIn(browser, demo.url, { userAgent: firefox });
  const http = httpClient(demo.url);
  const dead = await cookie();
  const leave = page.getByRole("button", { name: "Leave" });
  const alert = page.getByRole("alert").filter({ hasText: "You may still be signed in" });

  await page.route(`**${path}`, (route) => route.fulfill({ status: 500 }));
  await leave.click();
  await alert.filter({ hasText: "The server could not sign you out." }).waitFor();
  expect((await http.list(dead)).status).toBe(200);
  await page.unroute(`**${path}`);

  await demo.stop();
  await leave.click();
  await alert.filter({ hasText: "The server does not answer." }).waitFor();

  await demo.restart();
  await leave.click();
  await page.getByRole("heading", { name: "Sign in" }).waitFor();
  expect((await http.list(dead)).status).toBe(401);
});

it("says how long to wait after too many sign-ins from another device", async () => {
  expectFailures({ why: 429, path: "/demo/another-device" });
  const { page, cookie } = await signedIn(browser, demo.url, { userAgent: firefox });
  const http = httpClient(demo.url);
  const mine = await cookie();
  const id = await page.getByLabel("Device", { exact: true }).inputValue();
  const body = JSON.stringify({ id });
  for (let i = 0; i < 10; i++) await http.call("POST", "/demo/another-device", mine, { body });
  await page.getByRole("button", { name: "Sign in from there" }).click();
  const words = /^Too many sign-ins from that device\. Wait \d+ seconds?, then try again\.$/;
  await page.getByText(words).waitFor();
});
