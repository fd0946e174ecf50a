// What every consumer must be able to do, in a real browser.
import assert from "node:assert/strict";
import { watchConsole } from "./watchConsole.mjs";

/**
 * Opens the page, reads the list, ends one session, and checks in the backend that it has ended. The scenario fails
 * on any console error or warning, any uncaught error, and any violation of the content security policy.
 *
 * @param {import("playwright").Page} page
 * @param {string} origin
 */
export async function scenario(page, origin) {
  const noise = await watchConsole(page);
  await page.goto(origin);
  const title = page.getByRole("heading", { name: "Where you’re signed in" });
  await title.waitFor({ timeout: 15_000 }).catch((error) => {
    throw new Error(`${error.message}\n${noise.join("\n")}`);
  });
  const row = page.getByRole("listitem").filter({ hasText: "Firefox on Linux" });
  await row.waitFor();
  assert.equal(await page.getByText("This device", { exact: true }).count(), 1);

  // The list is styled, whatever else is on the page: the panel has its border, and the row is a grid.
  const style = await row.evaluate((element) => {
    const panel = getComputedStyle(element.parentElement ?? element);
    return { display: getComputedStyle(element).display, border: panel.borderTopWidth };
  });
  assert.deepEqual(style, { display: "grid", border: "1px" });

  // The list follows the page's colour scheme, also when a bundler has compiled light-dark() for older browsers.
  const colour = () => title.evaluate((element) => getComputedStyle(element).color);
  assert.equal(await colour(), "rgb(21, 24, 30)");
  await page.evaluate(() => document.documentElement.style.setProperty("color-scheme", "dark"));
  assert.equal(await colour(), "rgb(236, 238, 242)");
  await page.evaluate(() => document.documentElement.removeAttribute("style"));

  await row.getByRole("button", { name: "Sign out Firefox on Linux" }).click();
  const strip = row.getByRole("group");
  await strip.getByRole("button", { name: "Sign out Firefox on Linux" }).click();
  await page.getByText("Firefox on Linux is signed out.").waitFor();
  assert.equal(await row.count(), 0);

  const listed = await (await fetch(`${origin}/api/sessions`)).json();
  const ids = listed.sessions.map(
    (/** @type {{ sessionId: string }} */ { sessionId }) => sessionId,
  );
  assert.deepEqual(ids, ["current", "curl"], "the backend must have ended that one and no other");
  assert.deepEqual(noise, [], "the console must be silent");
}
