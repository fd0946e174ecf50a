import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { chromium } from "playwright";
import { build, preview } from "vite";
import { browserArgs, findBrowser } from "../browser.mjs";

const root = fileURLToPath(new URL("page", import.meta.url));
const dist = fileURLToPath(new URL("../../dist", import.meta.url));
// The page is typed by the sources and made of what is built from them.
const alias = [
  { find: /^(\.\.\/)+src\/styles\/index\.css$/, replacement: join(dist, "styles.css") },
  { find: /^(\.\.\/)+src\//, replacement: `${dist}/` },
];
// Otherwise the page's clock counts in steps of a tenth of a millisecond.
const headers = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
};

/**
 * A page with the kit's list and with one that is written by hand, built for production.
 *
 * @returns What is compared on it, and how it is closed.
 */
export async function openPage() {
  const outDir = mkdtempSync(join(tmpdir(), "sessions-bench-"));
  process.once("exit", () => rmSync(outDir, { recursive: true, force: true }));
  const options = { configFile: /** @type {const} */ (false), root };
  await build({
    ...options,
    logLevel: "error",
    plugins: [react()],
    resolve: { alias },
    build: { outDir, emptyOutDir: true },
  });
  const server = await preview({ ...options, build: { outDir }, preview: { port: 0, headers } });
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: browserArgs,
  });
  const page = await browser.newPage();
  page.once("pageerror", (error) => {
    throw error;
  });
  await page.goto(server.resolvedUrls?.local[0] ?? "");
  if (!(await page.evaluate(() => crossOriginIsolated))) throw new Error("The clock is coarse.");

  /**
   * @param {keyof import("./page/BenchPage.js").BenchPage} what
   * @param {string} name
   * @param {number} rows
   */
  const pair = (what, name, rows) => {
    const run = (/** @type {import("./page/BenchPage.js").Which} */ which) => () =>
      page.evaluate((asked) => bench[asked.what](asked.which, asked.rows), { what, which, rows });
    return { name, ours: run("kit"), bare: run("bare"), against: "a list by hand" };
  };
  return {
    pairs: [
      pair("mount", "show 8 rows", 8),
      pair("mount", "show 200 rows", 200),
      pair("change", "one of 200 rows has changed", 200),
    ],
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
