// Finds the Chromium for the tests, the screenshots and the pictures of the documents.
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { unpackChromium } from "./unpackChromium.mjs";

/**
 * Flags for every launch. There is no sandbox, because CI runs as root in a container. `/dev/shm` is not used,
 * because it is small there. Font hinting is off, so that text looks the same on every machine.
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
 * Returns the path of the first Chromium that starts. It tries `CHROMIUM_PATH`, then the one that npm installed
 * (`@sparticuz/chromium`, Linux on x64), then Playwright's own, then the system's. When the one of npm needs its own
 * copies of system libraries, they are added to the environment of this process, which the browser inherits.
 *
 * @returns {Promise<string>}
 * @throws {Error} when no Chromium starts. The message says what to install.
 */
export function findBrowser() {
  return (found ??= search());
}

async function search() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) {
    if (await starts(asked)) return asked;
    throw new Error(
      `CHROMIUM_PATH is set to ${asked}, but that does not start. Set it to a Chromium or Chrome.`,
    );
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
 * Whether this Chromium can draw a page. Do not ask for `--version`, because that works even when a library for drawing
 * is missing.
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
