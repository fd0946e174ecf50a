import { chromium } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { servePages } from "../../../scripts/bench/servePages.mjs";
import { browserArgs, findBrowser } from "../../../scripts/browser.mjs";

const count = 300;
let server: Awaited<ReturnType<typeof servePages>>;

beforeAll(async () => void (server = await servePages()), 60_000);
afterAll(() => server.close());

it("a screen reader meets every row of a long list, also those that were not laid out yet", async () => {
  // Force accessibility on, as a screen reader does. Otherwise Chromium leaves out nodes that it has not laid
  // out.
  const args = [...browserArgs, "--force-renderer-accessibility"];
  const browser = await chromium.launch({ executablePath: await findBrowser(), args });
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}kit.html`);
    await page.evaluate((rows) => bench.prepare(rows), count);
    await page.evaluate(() => bench.show());
    const chunks = page.locator('[data-sessions="chunk"]');
    expect(await chunks.count()).toBeGreaterThan(4);
    const far = chunks.last().locator('[data-sessions="row-place"]').first();
    expect(
      await far.evaluate((place) => place.checkVisibility({ contentVisibilityAuto: true })),
    ).toBe(false);
    const session = await page.context().newCDPSession(page);
    await session.send("Accessibility.enable");
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    const rows = nodes.filter(({ role, ignored }) => role?.value === "listitem" && !ignored);
    expect(rows).toHaveLength(count);
    const buttons = nodes.filter(({ name }) => String(name?.value).startsWith("Sign out "));
    expect(buttons.length).toBeGreaterThanOrEqual(count);
  } finally {
    await browser.close();
  }
}, 60_000);
