import { afterEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import styles from "../../../src/styles/index.css?inline";
import { fixtureClient } from "../../renderKit.js";
import { button, mount, row } from "../mount.js";
import { resets } from "../resets.js";
import { loadSheets, unloadSheets } from "../sheets.js";
import { en } from "../../support/words.js";

afterEach(unloadSheets);

const layered = `@layer active-sessions { ${styles} }`;
const hosts: Record<string, string> = {
  ...resets,
  "button { all: unset }": "button { all: unset }",
  "button, input, select { all: unset }": "button, input, select { all: unset }",
  "* { position: static; z-index: auto }":
    "button, input, p, svg { position: static; z-index: auto }",
};

/** Returns every visible control that is covered in its middle, with the element that covers it. */
function covered(): string[] {
  const controls = [...document.querySelectorAll<HTMLElement>("button, input, select")];
  const seen = controls.filter((control) => control.checkVisibility({ visibilityProperty: true }));
  expect(seen.length).toBeGreaterThan(9);
  return seen.flatMap((control) => {
    control.scrollIntoView({ block: "center" });
    const { left, top, width, height } = control.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return control.contains(hit) ? [] : [`${control.outerHTML} is below ${hit?.outerHTML}`];
  });
}

/** Named combinations of the host's sheet and the kit's sheet. The kit's sheet is in a layer or not. */
const pages = Object.entries(hosts).flatMap(([name, host]) => [
  { name: `${name} before styles.css`, sheets: [host, styles] },
  { name: `${name} after styles.css`, sheets: [styles, host] },
  { name: `${name} beside styles.layer.css`, sheets: [layered, host] },
  {
    name: `${name} in a layer below styles.layer.css`,
    sheets: [`@layer reset, active-sessions; @layer reset { ${host} }`, layered],
  },
]);

const gentle = pages.filter(({ name }) => !name.includes("all: unset"));

describe.each([900, 320])("on a page of %i px", (width) => {
  it("every control can be clicked, whatever resets the page has", async () => {
    await page.viewport(width, 1400);
    mount({ client: fixtureClient(), onChangePassword: () => undefined });
    await row("Firefox on Linux");
    await button("Firefox on Linux").click();
    await button(en.signOutDevice("Edge on Windows")).click();
    await expect.element(button(en.cancel)).toHaveFocus();
    expect(matchMedia("(prefers-reduced-motion: reduce)").matches).toBe(true);
    for (const { name, sheets } of pages) {
      loadSheets(...sheets);
      expect(covered(), name).toEqual([]);
    }
  });

  it("every tick and tool can be clicked while one selects", async () => {
    await page.viewport(width, 1400);
    mount({ client: fixtureClient() });
    await row("Firefox on Linux");
    await button(en.selectDevices).click();
    await expect.element(page.getByRole("checkbox", { name: en.selectAll(7) })).toBeVisible();
    for (const { name, sheets } of gentle) {
      loadSheets(...sheets);
      expect(covered(), name).toEqual([]);
    }
  });
});
