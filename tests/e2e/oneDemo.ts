import type { Browser, Page } from "playwright";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { opened, signedIn, startBrowser } from "./browsers.js";
import { httpClient } from "./httpClient.js";
import { takeNoise } from "./noise.js";
import { ada, type Demo, startDemo } from "./startDemo.js";
import { en } from "../support/words.js";

/** A device that signs in by HTTP and has no browser. */
export interface Device {
  name: string;
  cookie: string;
}

/**
 * Starts one demo and one browser for all tests of a file. After each test, closes all pages and expects that none
 * has written an unexpected error or warning to the console.
 */
export function oneDemo(settings?: Record<string, string>) {
  let demo: Demo;
  let browser: Browser;
  let http: ReturnType<typeof httpClient>;
  beforeAll(async () => {
    [demo, browser] = await Promise.all([startDemo(settings), startBrowser()]);
    http = httpClient(demo.url, demo.place());
  });
  afterEach(async () => {
    demo.resume();
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect(takeNoise(), "no page may write to the console").toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.remove();
  });
  const signIn = async (userAgent: string) => {
    const client = httpClient(demo.url, demo.place());
    return (await client.signIn(ada, "", { "user-agent": userAgent })).cookie;
  };
  return {
    demo: () => demo,
    http: () => http,
    /** Returns the server's status for each of these devices. It is 401 when the server has ended the session. */
    answers: async (devices: readonly Device[]) =>
      Promise.all(devices.map(async ({ cookie }) => (await http.list(cookie)).status)),
    /** Ends all sessions, then signs in only these devices. */
    async onlySignedIn(agents: readonly { name: string; userAgent: string }[]): Promise<Device[]> {
      const cookie = await signIn("before");
      const body = "{}";
      expect((await http.call("POST", "/api/auth/revoke-sessions", cookie, { body })).ok).toBe(
        true,
      );
      return Promise.all(
        agents.map(async ({ name, userAgent }) => ({ name, cookie: await signIn(userAgent) })),
      );
    },
    /** Opens the sign-in page in a new browser context with its own place. */
    visitor: async (userAgent: string, proxy?: { server: string }) =>
      opened(browser, demo.url, { userAgent, place: demo.place(), proxy }),
    /** Opens a new browser context with its own place, and signs in. */
    person: async (userAgent: string, proxy?: { server: string }) =>
      signedIn(browser, demo.url, { userAgent, place: demo.place(), proxy }),
  };
}

/** Finds the row of the device with that name. */
export const rowOf = (page: Page, name: string) =>
  page.getByRole("listitem").filter({ hasText: name });

/** Presses "Sign out" in a row, and confirms it in the strip. */
export async function signOut(page: Page, name: string): Promise<void> {
  await rowOf(page, name)
    .getByRole("button", { name: en.signOutDevice(name) })
    .click();
  await rowOf(page, name).getByRole("group").getByRole("button", { name }).click();
}

/**
 * Selects six of the seven devices and signs them out. The last one stays, because the sign-out of all other devices
 * would be a single request.
 *
 * @param before Called before the last press. A demo that is paused earlier may not have sent the code for selecting.
 */
export async function endSix(page: Page, before = () => {}): Promise<void> {
  await page.getByRole("button", { name: en.selectDevices }).click();
  await page.getByRole("checkbox", { name: en.selectAll(7) }).check();
  await page.getByRole("checkbox", { name: "PlayStation 5" }).uncheck();
  await page.getByRole("button", { name: en.signOutCount(6) }).click();
  const confirm = page.getByRole("dialog").getByRole("button", { name: en.signOutCount(6) });
  await confirm.waitFor();
  before();
  await confirm.click();
}
