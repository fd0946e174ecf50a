import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { chromium } from "playwright";
import { build, preview } from "vite";
import { browserArgs, findBrowser } from "../browser.mjs";

const root = fileURLToPath(new URL("page", import.meta.url));

/**
 * A page with the kit's list and with one that is written by hand, built for production.
 *
 * @returns What is compared on it, and how it is closed.
 */
export async function openPage() {
  const outDir = mkdtempSync(join(tmpdir(), "sessions-bench-"));
  await build({
    configFile: false,
    root,
    logLevel: "error",
    plugins: [react()],
    build: { outDir, emptyOutDir: true },
  });
  const server = await preview({
    configFile: false,
    root,
    build: { outDir },
    preview: { port: 0 },
  });
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    // Otherwise the page's clock counts in steps of a tenth of a millisecond.
    args: [...browserArgs, "--enable-blink-features=ForceHighResolutionTime"],
  });
  const page = await browser.newPage();
  page.once("pageerror", (error) => {
    throw error;
  });
  await page.goto(server.resolvedUrls?.local[0] ?? "");
  const run = (
    /** @type {"mount" | "refetch"} */ what,
    /** @type {"kit" | "bare"} */ which,
    /** @type {number} */ rows,
  ) => page.evaluate((asked) => bench[asked.what](asked.which, asked.rows), { what, which, rows });
  const pair = (
    /** @type {"mount" | "refetch"} */ what,
    /** @type {string} */ name,
    /** @type {number} */ rows,
  ) => ({
    name,
    ours: () => run(what, "kit", rows),
    bare: () => run(what, "bare", rows),
    against: "a list by hand",
  });
  return {
    pairs: [
      pair("mount", "show 8 rows", 8),
      pair("mount", "show 200 rows", 200),
      pair("refetch", "the same 200 rows come back", 200),
    ],
    async close() {
      await browser.close();
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
