import { afterEach, beforeEach, expect, it } from "vitest";
import { page } from "vitest/browser";
import styles from "../../../src/styles/index.css?inline";
import { SessionCard, SessionList } from "../../../src/index.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { fixtureClient } from "../../renderKit.js";
import { differences, look } from "../look.js";
import { button, mount, row, unmount } from "../mount.js";
import { loadSheets, unloadSheets } from "../sheets.js";
import { en } from "../../support/words.js";

afterEach(unloadSheets);

/** Text styles of a page that the list and a card would inherit. */
const around = [
  "white-space: nowrap",
  "white-space: pre",
  "text-transform: uppercase",
  "font-variant: small-caps",
  "word-break: break-all",
  "hyphens: auto",
  "text-align: center",
  "text-indent: 2em",
];

async function list() {
  mount({ client: fixtureClient() });
  await row("Firefox on Linux");
  await button("Firefox on Linux").click();
  await button(en.signOutDevice("Edge on Windows")).click();
  await expect.element(page.getByRole("group").getByRole("button").first()).toHaveFocus();
  return look('[data-sessions="root"]');
}

async function alone() {
  mount({ client: fixtureClient(), ui: <SessionCard session={fixtureSessions[2]!} /> });
  await button("Firefox on Linux").click();
  await button(en.signOutDevice("Firefox on Linux")).click();
  await expect.element(page.getByRole("group")).toBeVisible();
  return look('[data-sessions="row"]');
}

beforeEach(() => page.viewport(320, 1500));

it.each([
  ["the list", list],
  ["a card that stands alone", alone],
])(
  "%s, its details and its question look the same in a page whose text is set otherwise",
  async (_, open) => {
    loadSheets(styles);
    const bare = await open();
    for (const rule of around) {
      unmount();
      loadSheets(styles, `main { ${rule} }`);
      expect(await differences(bare, await open()), rule).toEqual([]);
      const { scrollWidth, clientWidth } = document.documentElement;
      expect(scrollWidth, rule).toBeLessThanOrEqual(clientWidth);
    }
  },
);

it("a class of the host's still has its letters", async () => {
  loadSheets(styles, ".mine { text-transform: uppercase; text-align: end }");
  mount({ client: fixtureClient(), ui: <SessionList className="mine" /> });
  await row("Firefox on Linux");
  const { textTransform, textAlign } = getComputedStyle(document.querySelector(".mine")!);
  expect([textTransform, textAlign]).toEqual(["uppercase", "end"]);
});
