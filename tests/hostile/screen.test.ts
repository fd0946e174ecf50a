import { type Browser, type BrowserContext, chromium, type Page } from "playwright";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { browserArgs, findBrowser } from "../../scripts/browser.mjs";
import { startHostile } from "../support/hostileServer.mjs";
import { type Lie, lies } from "../support/hostile/lies.mjs";

let server: Awaited<ReturnType<typeof startHostile>>;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  server = await startHostile();
  browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArgs });
  context = await browser.newContext({ locale: "en", reducedMotion: "reduce" });
  context.on("weberror", (error) => faults.push(error.error().message));
  context.on("console", (line) => {
    // Chromium writes down each answer that is no success.
    const isOfServer = line.text().startsWith("Failed to load resource");
    if (["error", "warning"].includes(line.type()) && !isOfServer) faults.push(line.text());
  });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
afterEach(async () => {
  await page.close();
  expect(faults.splice(0), "nothing may be thrown or written to the console").toEqual([]);
});

/** Opens the page while a lie is told. */
async function open(name: string): Promise<Lie> {
  server.tell(name);
  page = await context.newPage();
  await page.goto(server.url);
  return lies[name]!;
}
const names = (of: string) => Object.keys(lies).filter((name) => lies[name]!.of === of);
const screen = () => page.locator("active-sessions");
const row = (name: string) => screen().getByRole("heading", { name, exact: true });
const press = (name: string | RegExp) => screen().getByRole("button", { name }).first().click();
const says = async (words: RegExp) =>
  expect.poll(() => screen().innerText(), { timeout: 20_000 }).toMatch(words);
const seen = () => screen().innerText();

/** What no lie may make the screen say. */
const untrue =
  /undefined|NaN|Infinity|\[object|Invalid Date|\bnull\b|__proto__|Jan 1, 1|1970|9999|stranger|isAdmin/;
const alone = /not signed in anywhere else|No devices to show/;

/** The host's own button works, and so does the screen's: nothing stands still. */
async function isAlive() {
  const host = page.locator("#host");
  const before = Number((await host.innerText()).split(" ")[1]);
  await host.click();
  expect(await host.innerText()).toBe(`Host ${before + 1}`);
}

async function isTrue({ most = 6 }: Lie) {
  const text = await seen();
  expect(text).not.toMatch(untrue);
  expect(text).not.toMatch(alone);
  expect(server.asked("list"), "lists that were asked for").toBeLessThanOrEqual(most);
  expect(server.asked("events"), "streams that were asked for").toBeLessThanOrEqual(most);
  expect(server.askedElsewhere(), "requests to a stranger").toBe(0);
}

const isPaging = (name: string) => /next page/.test(name);

describe("a list of a backend that lies", () => {
  it.each(names("list").filter((name) => !isPaging(name)))(
    "is told truly or not at all, and comes when the backend is honest again: %s",
    async (name) => {
      const lie = await open(name);
      await says(lie.says!);
      await isAlive();
      await isTrue(lie);
      server.repent();
      if (lie.isEnd) await page.reload();
      else if (await screen().getByRole("button", { name: "Try again" }).isVisible()) {
        await press("Try again");
      }
      await row("Firefox on Linux").waitFor();
    },
  );

  it.each(names("list").filter(isPaging))(
    "ends where its next pages lead nowhere, and what came can be ended: %s",
    async (name) => {
      const lie = await open(name);
      await row("Firefox on Linux").waitFor();
      // One that is known to lead nowhere at once offers no such button.
      const all = screen().getByRole("button", { name: "Sign out all other devices" });
      if (await all.isVisible()) await all.click();
      await says(lie.says!);
      await isAlive();
      await isTrue(lie);
      expect(await screen().getByRole("dialog").count()).toBe(0);
      server.repent();
      await press("Sign out Firefox on Linux");
      await screen()
        .getByRole("group")
        .getByRole("button", { name: /^Sign out/ })
        .click();
      await says(/Firefox on Linux is signed out\./);
      expect(server.holds("session-firefox")).toBe(false);
    },
  );
});

describe("a sign-out at a backend that lies", () => {
  it.each(names("revoke"))(
    "says in the end what is so, and can be tried again: %s",
    async (name) => {
      const lie = await open(name);
      await row("Firefox on Linux").waitFor();
      await press("Sign out Firefox on Linux");
      await screen()
        .getByRole("group")
        .getByRole("button", { name: /^Sign out/ })
        .click();
      await isAlive();
      // Said once it is known: there, with why, where the backend holds it, else gone.
      const isHeld = () => server.holds("session-firefox");
      await expect.poll(() => server.asked("revoke"), { timeout: 20_000 }).toBe(1);
      await expect
        .poll(async () => /still signed in|on the list again/.test(await seen()) === isHeld(), {
          timeout: 20_000,
        })
        .toBe(true);
      await expect
        .poll(() => row("Firefox on Linux").count(), { timeout: 20_000 })
        .toBe(isHeld() ? 1 : 0);
      const claim = /Firefox on Linux is signed out\./.test(await seen());
      expect(claim && isHeld(), "claims an end that is none").toBe(false);
      await isTrue(lie);
      server.repent();
      const again = screen().getByRole("button", { name: /^Try again/ });
      // A wait without an end is kept, and said in hours.
      if (/has to wait/.test(name)) return says(/You can try again in \d+ hours/);
      if (!isHeld()) return;
      await again.first().click();
      await expect.poll(isHeld, { timeout: 20_000 }).toBe(false);
      await says(/Firefox on Linux is signed out\./);
    },
  );
});

describe("a stream of a backend that lies", () => {
  it.each(names("events"))(
    "costs a bounded number of lists, and hides nothing: %s",
    async (name) => {
      const lie = await open(name);
      await row("Firefox on Linux").waitFor();
      await page.waitForTimeout(1_500);
      await isAlive();
      await isTrue(lie);
      await press("Firefox on Linux");
      await says(/IP address/);
    },
  );
});
