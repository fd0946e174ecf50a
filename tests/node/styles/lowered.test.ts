import { fileURLToPath } from "node:url";
import { bundle } from "lightningcss";
import { type Browser, chromium } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browserArgs, findBrowser } from "../../../scripts/browser.mjs";
import { root } from "../architecture/sources.js";
import { readRules } from "./rules.js";

const filename = fileURLToPath(new URL("src/styles/index.css", root));

/** The stylesheet as Vite and Next.js build it for browsers without light-dark(). */
const lowered = bundle({
  filename,
  targets: { chrome: 111 << 16, firefox: 114 << 16, safari: (16 << 16) | (4 << 8) },
}).code.toString();

it.each(["light", "dark"])(
  "colorScheme %s still sets the colours when light-dark() is replaced",
  (scheme) => {
    const rules = readRules(lowered);
    expect(lowered).not.toContain("light-dark(");
    const declarations = new Map(
      rules
        .filter(({ selectors }) => selectors.includes(`[data-scheme="${scheme}"]`))
        .flatMap((rule) => [...rule.declarations]),
    );
    expect(Object.fromEntries(declarations)).toEqual({
      "--lightningcss-light": scheme === "light" ? "initial" : "",
      "--lightningcss-dark": scheme === "dark" ? "initial" : "",
      "color-scheme": scheme,
    });
  },
);

describe("in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArgs });
  });
  afterAll(() => browser.close());

  const pages = {
    "no color-scheme": "<html>",
    "a dark one on <html>": '<html style="color-scheme: dark">',
    "a light one on <html>": '<html style="color-scheme:light">',
    "both on <html>": '<html style="color-scheme: light dark">',
    "a dark <meta>": '<html><meta name="color-scheme" content="dark">',
    "a light <meta>": '<html><meta name="color-scheme" content="light">',
    "a <meta> with both": '<html><meta name="color-scheme" content="light dark">',
    "a <meta> with both, dark first": '<html><meta name="color-scheme" content="dark light">',
    "a dark <meta>, and colorScheme light":
      '<html><meta name="color-scheme" content="dark"><body data-sessions data-scheme="light">',
  };

  it.each(
    Object.entries(pages).flatMap(([name, html]) =>
      (["light", "dark"] as const).map((colorScheme) => ({ name, html, colorScheme })),
    ),
  )("$name, where the person prefers $colorScheme, looks alike", async ({ html, colorScheme }) => {
    const page = await browser.newPage({ colorScheme });
    const look = async (sheet: string) => {
      await page.setContent(
        `<!doctype html>${html}<style>${sheet}</style><div data-sessions="panel">Text`,
      );
      const panel = page.locator('[data-sessions="panel"]');
      return panel.evaluate((node) => {
        const { backgroundColor, borderTopColor, color } = getComputedStyle(node);
        return [backgroundColor, borderTopColor, color];
      });
    };
    const plain = bundle({ filename, targets: { chrome: 130 << 16 } }).code.toString();
    expect(plain).toContain("light-dark(");
    expect(await look(lowered)).toEqual(await look(plain));
    await page.close();
  });

  it("a change in the page does not make the browser search the whole page", async () => {
    const page = await browser.newPage();
    await page.setContent(`<!doctype html><style>${lowered}</style><main><p>Text`);
    await browser.startTracing(page, {
      categories: ["disabled-by-default-devtools.timeline.invalidationTracking"],
    });
    await page.evaluate(() => {
      document.querySelector("p")!.append(document.createElement("b"));
      return document.body.offsetHeight;
    });
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
      traceEvents: { name: string; args: { data?: { nodeName?: string } } }[];
    };
    const renewed = traceEvents
      .filter(({ name }) => name === "StyleRecalcInvalidationTracking")
      .map(({ args }) => args.data?.nodeName);
    expect(renewed).toEqual(["B"]);
    await page.close();
  });
});
