// Takes the pictures of the documents from the built Storybook: `npm run build:storybook && npm run picture`.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import { browserArgs, findBrowser } from "./browser.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const stories = {
  list: "sessionlist--usual",
  strip: "sessionlist-signing-out--asking",
  dialog: "revokeothersbutton--asking",
  error: "sessionlist-loading-and-failing--load-failed",
  empty: "sessionlist-loading-and-failing--empty",
};
const types = new Map([
  [".css", "text/css"],
  [".html", "text/html"],
  [".js", "text/javascript"],
  [".json", "application/json"],
  [".svg", "image/svg+xml"],
]);

const server = createServer((request, response) => {
  const [path = "/"] = (request.url ?? "/").split("?");
  try {
    const content = readFileSync(join(root, "storybook-static", normalize(path)));
    response.setHeader("content-type", types.get(extname(path)) ?? "application/octet-stream");
    response.end(content);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArgs });

for (const theme of ["light", "dark"]) {
  for (const width of [320, 900]) {
    for (const [name, id] of Object.entries(stories)) await take({ name, id, theme, width });
  }
}
await browser.close();
server.close();

/** @param {{ name: string, id: string, theme: string, width: number }} picture */
async function take({ name, id, theme, width }) {
  const page = await browser.newPage({
    viewport: { width, height: 420 },
    locale: "en-US",
    timezoneId: "UTC",
    reducedMotion: "reduce",
    deviceScaleFactor: name === "list" && width === 900 ? 2 : 1,
  });
  const query = `id=${id}&viewMode=story&globals=theme:${theme}`;
  await page.goto(`http://127.0.0.1:${port}/iframe.html?${query}`);
  // Wait until the story's play function has finished.
  await page.waitForFunction(
    () => Reflect.get(globalThis, "__STORYBOOK_PREVIEW__")?.currentRender?.phase === "finished",
  );
  await page.evaluate(() => document.fonts.ready);
  const isModal = name === "dialog";
  await page.screenshot({
    path: join(root, `docs/pictures/${name}-${width}-${theme}.png`),
    fullPage: !isModal,
  });
  await page.close();
}
