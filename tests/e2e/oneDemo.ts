import type { Browser, Page } from "playwright";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { opened, signedIn, startBrowser } from "./browsers.js";
import { httpClient } from "./httpClient.js";
import { takeNoise } from "./noise.js";
import { ada, type Demo, startDemo } from "./startDemo.js";
import { en } from "../support/words.js";

/** A device without a window, signed in by HTTP. */
export interface Device {
  name: string;
  cookie: string;
}

/** One demo and one browser for all tests of a file, which ends with its windows closed and silent. */
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
    /** What the server says to each of these: 401 to those that it has ended. */
    answers: async (devices: readonly Device[]) =>
      Promise.all(devices.map(async ({ cookie }) => (await http.list(cookie)).status)),
    /** Ends whatever is signed in, and signs in these and nothing else. */
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
    /** A browser and a place of their own, at the sign-in. */
    visitor: async (userAgent: string, proxy?: { server: string }) =>
      opened(browser, demo.url, { userAgent, place: demo.place(), proxy }),
    /** The same, signed in. */
    person: async (userAgent: string, proxy?: { server: string }) =>
      signedIn(browser, demo.url, { userAgent, place: demo.place(), proxy }),
  };
}

/** The row of the device of that name. */
export const rowOf = (page: Page, name: string) =>
  page.getByRole("listitem").filter({ hasText: name });

/** Presses a row's Sign out, and confirms it in the strip. */
export async function signOut(page: Page, name: string): Promise<void> {
  await rowOf(page, name)
    .getByRole("button", { name: en.signOutDevice(name) })
    .click();
  await rowOf(page, name).getByRole("group").getByRole("button", { name }).click();
}

/** Ends all of seven but the last, as a selection: to end all others is a single request. */
export async function endSix(page: Page): Promise<void> {
  await page.getByRole("button", { name: en.selectDevices }).click();
  await page.getByRole("checkbox", { name: en.selectAll(7) }).check();
  await page.getByRole("checkbox", { name: "PlayStation 5" }).uncheck();
  await page.getByRole("button", { name: en.signOutCount(6) }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: en.signOutCount(6) })
    .click();
}
