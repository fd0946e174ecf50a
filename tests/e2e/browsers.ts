import { type Browser, type BrowserContext, chromium, type Page } from "playwright";
import { browserArgs, findBrowser } from "../../scripts/browser.mjs";
import { ada } from "./startDemo.js";

/** Starts Chromium. */
export async function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser(), args: browserArgs });
}

/** A person with a browser of their own, signed in on the settings page. */
export async function signedIn(browser: Browser, url: string, userAgent?: string) {
  const context = await browser.newContext({ userAgent, reducedMotion: "reduce", locale: "en" });
  const page = await context.newPage();
  const noise: string[] = [];
  page.on("pageerror", (error) => noise.push(error.message));
  page.on("console", (line) => {
    // Chromium itself writes down every answer that is no success; the page handles those.
    const isOfBrowser = line.text().startsWith("Failed to load resource");
    if (["error", "warning"].includes(line.type()) && !isOfBrowser) noise.push(line.text());
  });
  await page.goto(url);
  await signIn(page, ada);
  await page.getByRole("heading", { name: "Other devices" }).waitFor();
  return { context, page, noise, cookie: () => cookieOf(context) };
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
