import { type Browser, chromium, type Page } from "playwright";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import { browserArgs } from "../../scripts/browser.mjs";
import { startHostile } from "../support/hostileServer.mjs";
import { type Lie, lies } from "../support/hostile/lies.mjs";
import { bundle } from "./bundle.js";
import type { HostilePage, Report } from "./page.js";

declare module "vitest" {
  interface ProvidedContext {
    /** The path of the Chromium that was found for this run. */
    executablePath: string;
  }
}
declare const hostile: HostilePage;

/** Returns the names of the lies for one kind of request. */
export const names = (of: Lie["of"]) => Object.keys(lies).filter((name) => lies[name]!.of === of);

const patience = { timeout: 10_000 };

/** Starts one server and one page for all tests of a file. Returns what a person can see and press on that page. */
export function oneScreen() {
  let server: Awaited<ReturnType<typeof startHostile>>;
  let browser: Browser;
  let page: Page;
  const noise: string[] = [];

  beforeAll(async () => {
    server = await startHostile(await bundle());
    browser = await chromium.launch({
      executablePath: inject("executablePath"),
      args: browserArgs,
    });
    const context = await browser.newContext({ locale: "en", reducedMotion: "reduce" });
    page = await context.newPage();
    page.setDefaultTimeout(patience.timeout);
    page.on("pageerror", ({ message }) => noise.push(message));
    page.on("console", (line) => {
      // Chromium logs every response without success, so ignore these lines.
      const isOfServer = line.text().startsWith("Failed to load resource");
      if (["error", "warning"].includes(line.type()) && !isOfServer) noise.push(line.text());
    });
    await page.goto(server.url);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  afterEach(() => expect(noise.splice(0), "nothing is written to the console").toEqual([]));

  const screen = () => page.locator("#screen");
  return {
    server: () => server,
    screen,
    /** Makes the server tell a lie, and mounts the screen. */
    async open(name: string): Promise<Lie> {
      server.tell(name);
      await page.evaluate(() => hostile.show());
      return lies[name]!;
    },
    /** Mounts the screen again, and does not change the server's answers. */
    show: () => page.evaluate(() => hostile.show()),
    report: (): Promise<Report> => page.evaluate(() => hostile.report()),
    text: () => screen().innerText(),
    row: (name: string) => screen().getByRole("heading", { name, exact: true }),
    headings: async () => {
      const texts = await screen().getByRole("heading").allInnerTexts();
      return texts.map((text) => text.replace(/\s+\d+$/, "")).toSorted();
    },
    button: (name: string | RegExp) => screen().getByRole("button", { name }).first(),
    says: (words: RegExp) => expect.poll(() => screen().innerText(), patience).toMatch(words),
    host: () => page.locator("#host"),
  };
}

export type Screen = ReturnType<typeof oneScreen>;
