import { type Browser, type BrowserContext, chromium, type Page } from "playwright";
import { browserArgs, findBrowser } from "../../scripts/browser.mjs";
import { listenForNoise } from "./noise.js";
import { ada } from "./startDemo.js";

/** Starts Chromium. */
export async function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser(), args: browserArgs });
}

/** The sign-in page in a browser of its own, whose noise is heard. */
export async function opened(browser: Browser, url: string, userAgent?: string) {
  const context = await browser.newContext({ userAgent, reducedMotion: "reduce", locale: "en" });
  listenForNoise(context);
  const page = await context.newPage();
  await page.goto(url);
  return { page, cookie: () => cookieOf(context) };
}

/** A person with a browser of their own, signed in on the settings page. */
export async function signedIn(browser: Browser, url: string, userAgent?: string) {
  const mine = await opened(browser, url, userAgent);
  await signIn(mine.page, ada);
  await mine.page.getByRole("heading", { name: "Other devices" }).waitFor();
  // The last thing that the page asks for: no request is under way when a test stops the server.
  await mine.page.getByRole("option").first().waitFor({ state: "attached" });
  return mine;
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
