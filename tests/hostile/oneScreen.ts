import { type Browser, chromium, type Page } from "playwright";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import { browserArgs } from "../../scripts/browser.mjs";
import { startHostile } from "../support/hostileServer.mjs";
import { type Lie, lies } from "../support/hostile/lies.mjs";
import { bundle } from "./bundle.js";
import type { HostilePage, Report } from "./page.js";

declare module "vitest" {
  interface ProvidedContext {
    /** The Chromium that was found for this run. */
    executablePath: string;
  }
}
declare const hostile: HostilePage;

/** The names of the lies that are told to one kind of question. */
export const names = (of: Lie["of"]) => Object.keys(lies).filter((name) => lies[name]!.of === of);

const patience = { timeout: 10_000 };

/** One server and one page for all lies of a file, and what a person sees and presses there. */
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
      // Chromium writes down each answer that is no success.
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
    /** Shows the screen while a lie is told. */
    async open(name: string): Promise<Lie> {
      server.tell(name);
      await page.evaluate(() => hostile.show());
      return lies[name]!;
    },
    /** Shows it anew, whatever is told. */
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
