import type { Page } from "playwright";
import { expect, it } from "vitest";
import { firefox, opera, seven } from "./agents.js";
import { settled, wasEnded } from "./browsers.js";
import { httpClient } from "./httpClient.js";
import { expectFailures, serverStops, sessionEnds } from "./noise.js";
import { ada } from "./startDemo.js";
import { endSix, oneDemo, rowOf, signOut } from "./oneDemo.js";
import { anything, beginning, en } from "../support/words.js";

const { answers, demo, http, onlySignedIn, person } = oneDemo();
const phone = seven.slice(0, 1);
const name = "Safari on iPhone";

const signOutButton = (page: Page) =>
  rowOf(page, name).getByRole("button", { name: en.signOutDevice(name) });

it("everywhere, this device too: every browser and every tab is out, and so is what has no window", async () => {
  expectFailures(...sessionEnds);
  const devices = await onlySignedIn(phone);
  const [mine, theirs] = [await person(firefox), await person(opera)];
  const second = await mine.tab();
  await settled(second);
  const cookies = [await mine.cookie(), await theirs.cookie()];

  const { page } = mine;
  // Wait until the list shows both other devices, because it is refetched a moment after they sign in.
  await page.getByRole("heading", { name: /^Other devices 2/ }).waitFor();
  await page.getByRole("button", { name: en.signOutEverywhere }).click();
  const dialog = page.getByRole("dialog", { name: en.askEverywhere });
  await dialog.getByText(en.askEverywhereHint(3)).waitFor();
  await dialog.getByRole("button", { name: en.cancel }).click();
  expect(await answers(devices)).toEqual([200]);

  await page.getByRole("button", { name: en.signOutEverywhere }).click();
  await dialog.getByRole("button", { name: en.signOutEverywhere }).click();
  await page.getByRole("heading", { name: "Sign in" }).waitFor();
  for (const other of [second, theirs.page]) {
    await other.getByText(wasEnded).waitFor();
  }
  const all = [...devices, ...cookies.map((cookie) => ({ name, cookie }))];
  expect(await answers(all)).toEqual([401, 401, 401]);
});

it("a proof that runs out in the middle of several is asked for once more, and the rest are ended", async () => {
  const path = "/api/auth/revoke-session";
  expectFailures({ why: 403, path }, ...sessionEnds);
  const devices = await onlySignedIn(seven);
  const { page } = await person(firefox);
  let requests = 0;
  let last = Promise.resolve();
  await page.route(`**${path}`, (route) => {
    // Send the requests one after the other, so that the reauthentication expires after exactly two responses.
    last = last.then(async () => {
      requests += 1;
      if (requests === 3) await demo().setMoment("provenAt", -6);
      await route.fulfill({ response: await route.fetch() });
    });
    return last;
  });
  await endSix(page);
  const question = page.getByRole("dialog", { name: en.confirmItsYou });
  await question.getByLabel("Password").fill(ada.password);
  const before = (await answers(devices)).filter((status) => status === 401);
  expect(before).toHaveLength(2);
  await page.keyboard.press("Enter");
  await page.getByText(en.countSignedOut(6)).first().waitFor();
  await question.waitFor({ state: "detached" });
  const statuses = await answers(devices);
  expect(statuses).toEqual([401, 401, 401, 401, 401, 401, 200]);
  expect(requests, "each of the four that were refused once more").toBe(10);
});

it("offline: says so, sends nothing by itself when it is online again, and ends it on the person's word", async () => {
  const why = "net::ERR_INTERNET_DISCONNECTED";
  expectFailures(...serverStops.map(({ path }) => ({ why, path }) as const));
  const devices = await onlySignedIn(phone);
  const { page } = await person(firefox);
  await page.context().setOffline(true);
  await page.getByText(beginning(`${en.offline} ${en.stale(anything)}`)).waitFor();
  await signOut(page, name);
  await rowOf(page, name).getByText(en.nothingSent).waitFor();
  await page.context().setOffline(false);
  await page
    .getByText(beginning(`${en.offline} ${en.stale(anything)}`))
    .waitFor({ state: "detached" });
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(await answers(devices)).toEqual([200]);
  await page.getByRole("button", { name: en.tryAgainDevice(name) }).click();
  await page.getByText(en.deviceSignedOut(name)).waitFor();
  expect(await answers(devices)).toEqual([401]);
});

it("a double click and a held Enter ask, and never confirm", async () => {
  const devices = await onlySignedIn(phone);
  const { page } = await person(firefox);
  const question = rowOf(page, name).getByRole("group", { name: en.askDevice(name) });
  await signOutButton(page).dblclick();
  await question.waitFor();
  expect(await answers(devices)).toEqual([200]);
  await page.keyboard.press("Escape");
  await question.waitFor({ state: "detached" });

  await signOutButton(page).focus();
  // Playwright sends each `down` after the first one as the repeat of a held key.
  for (let i = 0; i < 30; i++) await page.keyboard.down("Enter");
  await page.keyboard.up("Enter");
  expect(await answers(devices)).toEqual([200]);
  expect(await rowOf(page, name).count()).toBe(1);
});

it("a hidden tab hears nothing, and catches up when it is shown", async () => {
  const devices = await onlySignedIn(phone);
  const { page } = await person(firefox);
  await turn(page, "hidden");
  await endByHttp(devices[0]!.cookie);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(await rowOf(page, name).count()).toBe(1);
  await turn(page, "visible");
  await rowOf(page, name).waitFor({ state: "detached" });
});

it("a selection asks for the password once, and then ends all that was selected and nothing else", async () => {
  expectFailures({ why: 403, path: "/api/auth/revoke-session" }, ...sessionEnds);
  const devices = await onlySignedIn(seven);
  const { page } = await person(firefox);
  await demo().setMoment("provenAt", -6);
  await endSix(page);
  const question = page.getByRole("dialog", { name: en.confirmItsYou });
  await question.getByText("To sign out 6 devices, enter the password of").waitFor();
  await page.keyboard.insertText(ada.password);
  expect(await answers(devices)).toEqual(seven.map(() => 200));
  await page.keyboard.press("Enter");
  await page.getByText(en.countSignedOut(6)).waitFor();
  expect(await question.count()).toBe(0);
  expect(await answers(devices)).toEqual([401, 401, 401, 401, 401, 401, 200]);
});

// This test must be the last one, because it changes the password.
it("Not you? from a row leads over the end of the device to a new password, and to the end of all others", async () => {
  expectFailures(...sessionEnds);
  const devices = await onlySignedIn(seven.slice(0, 3));
  const mine = await person(firefox);
  const { page } = mine;
  const [old, newPassword] = [await mine.cookie(), "notes-by-the-translator"];
  await rowOf(page, name).getByRole("button", { name, exact: true }).click();
  await page.getByRole("button", { name: en.notYouDevice(name) }).click();
  const guide = page.getByRole("region", { name: en.wasNotYou });
  await guide.getByRole("button", { name: en.signOutDevice(name) }).click();
  await guide.getByText(en.deviceSignedOut(name)).waitFor();
  expect(await answers(devices)).toEqual([401, 200, 200]);

  await guide.getByRole("button", { name: en.changePassword }).click();
  const field = page.getByLabel("Current password");
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.insertText(ada.password);
  await page.keyboard.press("Tab");
  await page.keyboard.insertText(newPassword);
  await page.keyboard.press("Enter");
  const prompt = page.getByRole("region", { name: en.passwordChanged });
  await prompt.getByText(en.othersStillSignedIn(2)).waitFor();
  await guide.getByText(en.stepDone).waitFor();
  expect((await http().signIn(ada)).reply.status).toBe(401);
  expect((await http().list(old)).status).toBe(401);

  await prompt.getByRole("button", { name: en.signOutCount(2) }).click();
  await prompt.getByText(en.countSignedOut(2)).waitFor();
  expect(await answers(devices)).toEqual([401, 401, 401]);
  expect(await http().rows(await mine.cookie())).toHaveLength(1);
});

async function endByHttp(theirs: string): Promise<void> {
  const { cookie } = await httpClient(demo().url, demo().place()).signIn(ada);
  const [token] = decodeURIComponent(theirs.split("=")[1]!).split(".");
  const body = JSON.stringify({ token });
  const reply = await http().call("POST", "/api/auth/revoke-session", cookie, { body });
  expect(reply.status).toBe(200);
}

/** Sets the visibility of a page by script, because a headless browser treats all its tabs as visible. */
async function turn(page: Page, state: "hidden" | "visible"): Promise<void> {
  await page.evaluate((value) => {
    Object.defineProperty(document, "visibilityState", { configurable: true, value });
    document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
  }, state);
}
