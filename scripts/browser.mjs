// Where the tests, the screenshots and the picture of the README get their Chromium from.
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { unpackChromium } from "./unpackChromium.mjs";

/**
 * Flags for every launch: no sandbox, because CI runs as root in a container; `/dev/shm` is small
 * there; letters are drawn alike on machines with different font settings.
 */
export const browserArgs = [
  "--no-sandbox",
  "--disable-dev-shm-usage",
  "--font-render-hinting=none",
  "--hide-scrollbars",
];

/** @type {Promise<string> | undefined} */
let found;

/**
 * The path of a Chromium that was seen to start, in this order: `CHROMIUM_PATH`, the one that npm
 * installed (`@sparticuz/chromium`, Linux on x64), Playwright's own, the system's. Where that of
 * npm needs its own copies of system libraries, they are added to this process's environment,
 * which a launched browser inherits.
 *
 * @returns {Promise<string>}
 * @throws {Error} that says what to install.
 */
export function findBrowser() {
  return (found ??= search());
}

async function search() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) {
    if (await starts(asked)) return asked;
    throw new Error(`CHROMIUM_PATH is set, but this does not start: ${asked}`);
  }
  const unpacked = await unpackChromium();
  if (unpacked) {
    if (!existsSync("/etc/fonts/fonts.conf")) process.env.FONTCONFIG_PATH ??= unpacked.fonts;
    if (await starts(unpacked.path)) return unpacked.path;
    const before = process.env.LD_LIBRARY_PATH;
    process.env.LD_LIBRARY_PATH = [unpacked.libraries, before].filter(Boolean).join(delimiter);
    if (await starts(unpacked.path)) return unpacked.path;
    if (before === undefined) delete process.env.LD_LIBRARY_PATH;
    else process.env.LD_LIBRARY_PATH = before;
  }
  for (const path of [await playwrightsOwn(), ...installed()]) {
    if (path && (await starts(path))) return path;
  }
  throw new Error(
    "No Chromium was found. Install Chromium or Chrome, or run `npx playwright install chromium`, or set CHROMIUM_PATH.",
  );
}

/**
 * Whether a page can be drawn: `--version` answers also where a library for drawing is missing.
 *
 * @param {string} executablePath
 */
async function starts(executablePath) {
  const { chromium } = await import("playwright");
  try {
    const browser = await chromium.launch({ executablePath, args: browserArgs, timeout: 30_000 });
    await (await browser.newPage()).goto("data:text/html,<p>up");
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

async function playwrightsOwn() {
  const { chromium } = await import("playwright");
  return chromium.executablePath();
}

function installed() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
  return [
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    join(
      process.env.PROGRAMFILES ?? "C:\\Program Files",
      "Google\\Chrome\\Application\\chrome.exe",
    ),
  ].filter((path) => existsSync(path));
}
