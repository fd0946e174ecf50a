import { type Browser, type BrowserContext, chromium, type Page } from "playwright";
import { browserArgs, findBrowser } from "../../scripts/browser.mjs";
import { listenForNoise } from "./noise.js";
import { ada } from "./startDemo.js";
import { en } from "../support/words.js";

/** Starts Chromium. */
export async function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser(), args: browserArgs });
}

/** How a test sets up a browser. */
export interface Identity {
  userAgent?: string;
  /** Headers that give the browser its place. */
  place?: Record<string, string>;
  /** The proxy between the browser and the demo. */
  proxy?: { server: string };
}

/** Opens the sign-in page in a new browser context, and collects the errors and warnings of its pages. */
export async function opened(browser: Browser, url: string, identity: Identity = {}) {
  const { userAgent, place, proxy } = identity;
  const context = await browser.newContext({
    userAgent,
    proxy,
    extraHTTPHeaders: place,
    reducedMotion: "reduce",
    locale: "en",
  });
  listenForNoise(context);
  const tab = async () => {
    const page = await context.newPage();
    await page.goto(url);
    return page;
  };
  return { page: await tab(), tab, place, cookie: () => cookieOf(context) };
}

/** Opens a new browser context, signs in, and waits for the settings page. */
export async function signedIn(browser: Browser, url: string, identity?: Identity) {
  const mine = await opened(browser, url, identity);
  await signIn(mine.page, ada);
  await settled(mine.page);
  await loadedForPresses(mine.page);
  return mine;
}

/** The demo's message when another device has ended this browser's session. */
export const wasEnded = "This browser was signed out. Sign in again.";

/** Waits for the last data that the settings page requests, so that no request is in progress afterwards. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole("heading", { name: en.otherDevices }).waitFor();
  await page.getByRole("option").first().waitFor({ state: "attached" });
}

/**
 * Waits for the code that a press needs. It loads a moment after the rows, so a test that cuts the connection right after
 * them would cut off that code.
 */
async function loadedForPresses(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    performance.getEntriesByType("resource").some(({ name }) => name.includes("/Acting-")),
  );
}

/** Stops the clock of a page, so that only `page.clock` moves it. Otherwise a slow run would change the times. */
export async function stopClock(page: Page): Promise<void> {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 1_000);
}

/** Fills in the sign-in page. */
export async function signIn(page: Page, { email, password }: typeof ada): Promise<void> {
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

async function cookieOf(context: BrowserContext): Promise<string> {
  const cookies = await context.cookies();
  return cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
}
