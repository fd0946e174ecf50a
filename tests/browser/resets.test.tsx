import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import styles from "../../src/styles/index.css?inline";
import { Dialog } from "../../src/parts/index.js";
import { fixtureClient } from "../renderKit.js";
import { differences, look } from "./look.js";
import { button, mount, row, unmount } from "./mount.js";
import { resets } from "./resets.js";
import { loadSheets, unloadSheets } from "./sheets.js";
import { en } from "../support/words.js";

// Make the viewport so tall that the page does not scroll, because a scrolled page changes the positions.
beforeEach(() => page.viewport(900, 1400));
afterEach(unloadSheets);

const names = Object.keys(resets);
const layered = `@layer active-sessions { ${styles} }`;

/** Shows the list with open details and an open question. */
async function list() {
  mount({ client: fixtureClient() });
  await row("Firefox on Linux");
  await button("Firefox on Linux").click();
  await button(en.signOutDevice("Edge on Windows")).click();
  await expect.element(button(en.cancel)).toHaveFocus();
  return look('[data-sessions="root"]');
}

async function dialog() {
  mount({ client: fixtureClient() });
  await row("Firefox on Linux");
  await button(en.signOutOthers).click();
  await expect.element(button(en.cancel)).toHaveFocus();
  return look("dialog");
}

describe.each([
  ["the list", list],
  ["the dialog", dialog],
])("%s looks the same", (_, open) => {
  /** Returns what changes in the kit when these sheets are loaded instead of only its own stylesheet. */
  async function changedBy(...sheets: string[]) {
    loadSheets(styles);
    const bare = await open();
    unmount();
    loadSheets(...sheets);
    return differences(bare, await open());
  }

  it.each(names)("under %s, loaded before it", async (name) => {
    expect(await changedBy(resets[name]!, styles)).toEqual([]);
  });

  // Skip the fourth reset, because pages that use it load it before everything else.
  it.each(names.slice(0, 3))("under %s, loaded after it", async (name) => {
    expect(await changedBy(styles, resets[name]!)).toEqual([]);
  });

  it.each(names)("in its layer, under %s in a layer below", async (name) => {
    const reset = `@layer reset, active-sessions; @layer reset { ${resets[name]} }`;
    expect(await changedBy(reset, layered)).toEqual([]);
  });
});

it("a dialog to which the host gives a class stays in the middle under all: unset", async () => {
  loadSheets(resets["all: unset"]!, styles);
  mount({
    client: fixtureClient(),
    ui: (
      <Dialog className="own" onCancel={() => undefined}>
        <button>OK</button>
      </Dialog>
    ),
  });
  await expect.element(button("OK")).toHaveFocus();
  const { left, right, top, bottom } = document.querySelector("dialog")!.getBoundingClientRect();
  expect([left - (innerWidth - right), top - (innerHeight - bottom)].map(Math.round)).toEqual([
    0, 0,
  ]);
  expect(left).toBeGreaterThan(0);
});
