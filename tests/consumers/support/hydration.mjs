// What a server-rendered consumer must also be able to do: hydrate, even when the server and the browser have
// different time zones, languages and clocks.
import assert from "node:assert/strict";

/**
 * Waits until the rows respond to clicks, because a rendered page looks the same before and after hydration.
 *
 * @param {import("playwright").Page} page
 */
async function hydrated(page) {
  const name = page.getByRole("button", { name: /^Firefox on Linux/ }).first();
  for (let tries = 0; tries < 100; tries++) {
    await name.click();
    if ((await name.getAttribute("aria-expanded")) === "true") return;
    await page.waitForTimeout(100);
  }
  throw new Error("the rows were never hydrated");
}

const day = 86_400_000;
const sides = ["UTC", "Asia/Kathmandu"].flatMap((timezoneId) =>
  ["en", "ar"].flatMap((locale) => [0, -day, day].map((clock) => ({ timezoneId, locale, clock }))),
);

/**
 * Reads the HTML of the server, then opens the page in browsers with other time zones, languages and clocks. A
 * mismatch is an error on the console.
 *
 * @param {import("playwright").Browser} browser
 * @param {string} origin
 */
export async function hydration(browser, origin) {
  const html = await (await fetch(origin)).text();
  assert.match(html, /Firefox on Linux/, "the server must print the rows");
  const section = html.slice(html.indexOf("<section"), html.indexOf("</section>"));
  assert.doesNotMatch(section, / style=/, "the server must print no style attribute");

  for (const { timezoneId, locale, clock } of sides) {
    const context = await browser.newContext({ timezoneId, locale });
    const page = await context.newPage();
    /** @type {string[]} */
    const noise = [];
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) noise.push(message.text());
    });
    page.on("pageerror", (error) => noise.push(String(error)));
    await page.clock.setFixedTime(Date.now() + clock);
    await page.goto(`${origin}/?locale=${locale}`);
    await hydrated(page);
    // The kit shows relative times only after hydration. It uses the server's clock, so the text is "an hour ago".
    const hour = new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(-1, "hour");
    await page.getByText(hour).waitFor({ timeout: 10_000 });
    await context.close();
    assert.deepEqual(noise, [], `${timezoneId}, ${locale}, clock ${clock / day} days off`);
  }
}
