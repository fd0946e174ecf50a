import { expect, it } from "vitest";
import { firefox } from "./agents.js";
import { stopClock } from "./browsers.js";
import { expectFailures, sessionEnds } from "./noise.js";
import { oneDemo } from "./oneDemo.js";
import { slowLine } from "./slowLine.js";
import { ada } from "./startDemo.js";
import { en } from "../support/words.js";

const { demo, http, onlySignedIn, visitor } = oneDemo();

/** Counts the account's devices that are the browser under test. */
async function devices(): Promise<number> {
  const { cookie } = await http().signIn(ada);
  const rows = await http().rows(cookie);
  return rows.filter(({ userAgent }) => userAgent === firefox).length;
}

it("a double click on Sign in and a held Enter leave one device on a slow line", async () => {
  expectFailures(...sessionEnds);
  await onlySignedIn([]);
  const line = await slowLine(demo().url);
  const { page } = await visitor(firefox, line);
  await page.getByLabel("Email").fill(ada.email);
  await page.getByLabel("Password").fill(ada.password);
  line.setDelay(200);
  await page.getByRole("button", { name: "Sign in" }).dblclick();
  await page.getByLabel("Password").focus();
  for (let i = 0; i < 5; i++) await page.keyboard.down("Enter");
  await page.keyboard.up("Enter");
  await page.getByRole("heading", { name: "Security" }).waitFor();
  expect(await devices()).toBe(1);
});

it("two tabs that sign in at once leave one device, and both tabs stay signed in", async () => {
  expectFailures(...sessionEnds);
  await onlySignedIn([]);
  const line = await slowLine(demo().url);
  const { page, tab } = await visitor(firefox, line);
  const pages = [page, await tab()];
  for (const one of pages) {
    await one.getByLabel("Email").fill(ada.email);
    await one.getByLabel("Password").fill(ada.password);
  }
  line.setDelay(200);
  await Promise.all(pages.map((one) => one.getByRole("button", { name: "Sign in" }).click()));
  for (const one of pages) await one.getByRole("heading", { name: "Security" }).waitFor();
  line.setDelay(0);
  for (const one of pages) {
    await one.reload();
    await one.getByText(en.thisDevice).first().waitFor();
  }
  expect(await devices()).toBe(1);
});

it("a sign-in whose answer was lost is sent again by the person, and leaves one device", async () => {
  expectFailures({ why: "net::ERR_EMPTY_RESPONSE", path: "/api/auth/sign-in/email" });
  await onlySignedIn([]);
  const line = await slowLine(demo().url);
  const { page } = await visitor(firefox, line);
  await stopClock(page);
  await page.getByLabel("Email").fill(ada.email);
  await page.getByLabel("Password").fill(ada.password);
  demo().pause();
  // The page sets its deadline when it sends the request, a moment after the button says so.
  const sent = page.waitForRequest(/\/api\/auth\/sign-in\/email$/);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("button", { name: "Signing in…" }).waitFor();
  await sent;
  await page.clock.fastForward(14_000);
  expect(await page.getByText("The server does not answer.").count()).toBe(0);
  await page.clock.fastForward(2_000);
  await page.getByText("The server does not answer. Is it running?").waitFor();
  // The sign-in request reached the server although the page stopped waiting.
  demo().resume();
  await expect.poll(devices).toBe(1);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("heading", { name: "Security" }).waitFor();
  expect(await devices()).toBe(1);
});
