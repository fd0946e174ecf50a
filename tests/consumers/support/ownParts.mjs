// What an application with its own parts must be able to do.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { watchConsole } from "./watchConsole.mjs";

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/**
 * The buttons, the badge, the dialog and the toasts are those of shadcn/ui.
 *
 * @param {import("playwright").Page} page
 * @param {string} origin
 */
async function shadcn(page, origin) {
  const noise = await watchConsole(page);
  await page.goto(origin);
  // The toasts are list items too.
  const row = page.locator('[data-sessions="row"]').filter({ hasText: "Firefox on Linux" });
  const button = row.getByRole("button", { name: "Sign out Firefox on Linux" });
  await button.waitFor();
  await expectNoViolations(page);
  const own = await page.evaluate(() =>
    [...document.querySelectorAll("[data-sessions] button:not([data-sessions='row-name'])")].map(
      (element) => element.className.includes("rounded-md"),
    ),
  );
  assert.ok(own.length >= 4 && own.every(Boolean), "each button must be that of the host");
  const drawn = await page
    .locator("[data-control]")
    .evaluateAll((all) => all.map(({ outerHTML }) => outerHTML));
  assert.deepEqual(drawn, []);

  // The question is in the dialog of the host, with the words of the kit.
  await button.press("Enter");
  const dialog = page.getByRole("alertdialog", { name: "Sign out Firefox on Linux?" });
  await dialog.getByText("It will have to sign in again.").waitFor();
  await expectNoViolations(page);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
  await expectFocus(page, "Sign out Firefox on Linux");

  // A failure is in the row and in a toast, and can be tried again.
  await page.route("**/api/sessions/firefox", (route) => route.fulfill({ status: 500 }));
  await button.press("Enter");
  await dialog.getByRole("button", { name: "Sign out" }).click();
  const again = row.getByRole("button", { name: "Try again: sign out Firefox on Linux" });
  await again.waitFor();
  await page.getByText(/^Firefox on Linux is still signed in/).waitFor();
  await expectFocus(page, "Try again: sign out Firefox on Linux");
  await page.unroute("**/api/sessions/firefox");
  await again.press("Enter");
  await page.getByText("Firefox on Linux is signed out.").waitFor();
  assert.equal(await row.count(), 0);
  await expectFocus(page, "curl (command line)");
  // The toast says it, so the live regions of the list do not.
  assert.equal((await page.locator('[data-sessions="status"]').textContent())?.trim(), "");
  assert.equal((await page.locator('[data-sessions="alert"]').textContent())?.trim(), "");
  assert.deepEqual(await listed(origin), ["current", "curl"]);
  // The browser reports the status 500 itself.
  assert.deepEqual(
    noise.filter((text) => !text.includes("500")),
    [],
  );
}

/**
 * The list has the colours, corners and heights of Primer, in light and in dark.
 *
 * @param {import("playwright").Page} page
 * @param {string} origin
 */
async function primer(page, origin) {
  const noise = await watchConsole(page);
  await page.goto(origin);
  const row = page.getByRole("listitem").filter({ hasText: "Firefox on Linux" });
  await row.waitFor();
  for (const mode of ["light", "dark"]) {
    await page.evaluate((value) => {
      document.documentElement.dataset.colorMode = value;
    }, mode);
    const { panel, button, own } = await page.evaluate(() => {
      const look = (/** @type {string} */ part) => {
        const element = document.querySelector(`[data-sessions="${part}"]`);
        if (!element) throw new Error(`no ${part}`);
        const { backgroundColor, borderTopColor, borderTopLeftRadius, color } =
          getComputedStyle(element);
        return { backgroundColor, borderTopColor, borderTopLeftRadius, color };
      };
      // The values of Primer itself, as the browser computes them.
      const probe = document.body.appendChild(document.createElement("i"));
      probe.style.cssText =
        "background: var(--bgColor-default); color: var(--fgColor-default); border: 1px solid var(--borderColor-default); border-radius: var(--borderRadius-medium)";
      const { backgroundColor, borderTopColor, borderTopLeftRadius, color } =
        getComputedStyle(probe);
      const values = { backgroundColor, borderTopColor, borderTopLeftRadius, color };
      probe.remove();
      return { panel: look("panel"), button: look("revoke"), own: values };
    });
    assert.deepEqual(panel, own);
    assert.equal(button.borderTopLeftRadius, own.borderTopLeftRadius);
    await row.getByRole("button", { name: "Sign out Firefox on Linux" }).click();
    await row.getByRole("group", { name: "Sign out Firefox on Linux?" }).waitFor();
    await expectNoViolations(page);
    await page.keyboard.press("Escape");
    await expectFocus(page, "Sign out Firefox on Linux");
  }
  assert.deepEqual(noise, []);
}

/**
 * The table of the host has the question, the failure, the focus, the announcements and the bulk of the stock list.
 *
 * @param {import("playwright").Page} page
 * @param {string} origin
 */
async function muiTable(page, origin) {
  const noise = await watchConsole(page);
  await page.goto(origin);
  const row = page.getByRole("row").filter({ hasText: "Firefox on Linux" });
  const button = row.getByRole("button", { name: "Sign out Firefox on Linux" });
  await button.waitFor();
  await expectNoViolations(page);
  // The provider hides addresses, so no address is on the page until the person asks for it.
  assert.equal(await page.getByText("203.0.113.21").count(), 0);
  await row.getByRole("button", { name: "Show" }).click();
  await row.getByRole("cell", { name: "203.0.113.21" }).last().waitFor();

  // The question is in the dialog of the host. Escape closes it, and the focus goes back.
  await button.press("Enter");
  const dialog = page.getByRole("alertdialog", { name: "Sign out Firefox on Linux?" });
  await dialog.waitFor();
  await expectNoViolations(page);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
  await expectFocus(page, "Sign out Firefox on Linux");

  // A failure is in the row and in the alert region.
  await page.route("**/api/sessions/firefox", (route) => route.fulfill({ status: 500 }));
  await button.press("Enter");
  await dialog.getByRole("button", { name: "Sign out", exact: false }).last().click();
  const again = row.getByRole("button", { name: "Try again: sign out Firefox on Linux" });
  await again.waitFor();
  await page.locator('[data-sessions="alert"]', { hasText: "is still signed in" }).waitFor();
  await page.unroute("**/api/sessions/firefox");
  await again.press("Enter");
  await page
    .locator('[data-sessions="status"]', { hasText: "Firefox on Linux is signed out." })
    .waitFor();
  assert.equal(await row.count(), 0);
  await expectFocus(page, "curl (command line)");

  // Several are signed out after one question.
  await page.getByRole("checkbox", { name: "curl (command line)" }).click();
  await page.getByRole("button", { name: "Sign out 1 device" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Sign out 1 device" }).click();
  await page
    .locator('[data-sessions="status"]', { hasText: "curl (command line) is signed out." })
    .waitFor();
  assert.deepEqual(await listed(origin), ["current"]);
  assert.deepEqual(
    noise.filter((text) => !text.includes("500")),
    [],
  );
}

/** @param {import("playwright").Page} page */
async function expectNoViolations(page) {
  await page.addScriptTag({ path: axe });
  const violations = await page.evaluate(async () => {
    // Material UI marks the focus by an animation that never ends.
    const endings = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
      .map(({ finished }) => finished.catch(() => {}));
    await Promise.all(endings);
    const found = await Reflect.get(window, "axe").run(document.body);
    return found.violations.flatMap((/** @type {any} */ { id, nodes }) =>
      nodes.map((/** @type {any} */ node) => `${id}: ${node.html}`),
    );
  });
  assert.deepEqual(violations, []);
}

/**
 * @param {import("playwright").Page} page
 * @param {string} name
 */
async function expectFocus(page, name) {
  await page.waitForFunction(
    (expected) => {
      const { activeElement } = document;
      return (activeElement?.getAttribute("aria-label") ?? activeElement?.textContent) === expected;
    },
    name,
    { timeout: 5_000 },
  );
}

/**
 * @param {string} origin
 * @returns {Promise<string[]>}
 */
async function listed(origin) {
  const { sessions } = await (await fetch(`${origin}/api/sessions`)).json();
  return sessions.map((/** @type {{ sessionId: string }} */ { sessionId }) => sessionId);
}

/** The scenarios by the names that a consumer's manifest gives. */
export const scenarios = new Map([
  ["mui-table", muiTable],
  ["primer", primer],
  ["shadcn", shadcn],
]);
