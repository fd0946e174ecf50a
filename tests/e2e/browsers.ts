import { type Browser, type BrowserContext, chromium, type Page } from "playwright";
import { browserArgs, findBrowser } from "../../scripts/browser.mjs";
import { listenForNoise } from "./noise.js";
import { ada } from "./startDemo.js";
import { en } from "../support/words.js";

/** Starts Chromium. */
export async function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser(), args: browserArgs });
}

/** What a browser is told to be. */
export interface Identity {
  userAgent?: string;
  /** Headers of its place. */
  place?: Record<string, string>;
  /** What lies between it and the demo. */
  proxy?: { server: string };
}

/** The sign-in page in a browser of its own, whose noise is heard. */
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

/** A person with a browser of their own, signed in on the settings page. */
export async function signedIn(browser: Browser, url: string, identity?: Identity) {
  const mine = await opened(browser, url, identity);
  await signIn(mine.page, ada);
  await settled(mine.page);
  return mine;
}

/** What the demo says to a browser that was ended from elsewhere. */
export const wasEnded = "This browser was signed out. Sign in again.";

/** The last things that a settings page asks for: nothing is under way when a test goes on. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole("heading", { name: en.otherDevices }).waitFor();
  await page.getByRole("option").first().waitFor({ state: "attached" });
}

/** Lets time pass in a page by `page.clock` only: a busy machine is slow. */
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
