import styled from "@emotion/styled";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import styles from "../../../src/styles/index.css?inline";
import { SessionList } from "../../../src/index.js";
import { fixtureClient } from "../../renderKit.js";
import { differences, look } from "../look.js";
import { button, mount, row, unmount } from "../mount.js";
import { resets } from "../resets.js";
import { loadSheets, unloadSheets } from "../sheets.js";
import { en } from "../../support/words.js";

beforeEach(() => page.viewport(900, 1500));
afterEach(unloadSheets);

/** Both stylesheets of the package. */
const sheets = [
  ["styles.css", styles],
  ["styles.layer.css", `@layer active-sessions { ${styles} }`],
] as const;

/** The order of layers that docs/theming.md tells a host of Tailwind 4. */
const order = "@layer theme, base, active-sessions, components, utilities;";

/** Rules of a page that reach into the list, or that the list inherits. */
const rules = {
  "margins and line heights of li and p":
    "li { margin-block-end: 1em; line-height: 2 } p { line-height: 2; margin: 1em 0 }",
  "letters of buttons and headings":
    "button, h2, h3, h4 { text-transform: uppercase; letter-spacing: 2px; box-shadow: 0 0 4px red }",
  "text-transform of the page": "body { text-transform: uppercase; text-indent: 2em }",
  "a reset of everything":
    "*, *::before, *::after { margin: 0; padding: 0; border: 0; box-sizing: border-box }",
  "Tailwind 4": resets["Tailwind 4"]!,
};

async function list(ui = <SessionList />) {
  mount({ client: fixtureClient(), ui });
  await row("Firefox on Linux");
  await button("Firefox on Linux").click();
  await button(en.signOutDevice("Edge on Windows")).click();
  await expect.element(page.getByRole("group").getByRole("button").first()).toHaveFocus();
  return look('[data-sessions="root"]');
}

const rootStyle = () => getComputedStyle(document.querySelector('[data-sessions="root"]')!);

describe.each(sheets)("with %s", (name, sheet) => {
  it.each(Object.entries(rules))("%s in a layer change nothing", async (_, rule) => {
    loadSheets(styles);
    const bare = await list();
    unmount();
    loadSheets(order, `@layer base { ${rule} }`, sheet);
    expect(await differences(bare, await list())).toEqual([]);
  });

  it("a class of Emotion wins", async () => {
    // Emotion adds a rule only once, so each sheet needs a rule of its own.
    const paddingTop = `${name.length}px`;
    const Styled = styled(SessionList)({ fontSize: 19, paddingTop });
    loadSheets(sheet);
    await list(<Styled />);
    expect([rootStyle().fontSize, rootStyle().paddingTop]).toEqual(["19px", paddingTop]);
  });

  // `styles.css` is in no layer, so it wins over the utilities, but for what it does not set itself.
  const size = name === "styles.css" ? "14px" : "18px";
  it(`a utility of Tailwind 4 for the text gives ${size}`, async () => {
    const utilities =
      "@layer utilities { .text-lg { font-size: 1.125rem } .p-10 { padding: 40px } }";
    loadSheets(order, sheet, utilities);
    await list(<SessionList className="text-lg p-10" />);
    expect([rootStyle().fontSize, rootStyle().paddingTop]).toEqual([size, "40px"]);
  });
});

it.each(Object.entries(rules))(
  "%s outside of layers change nothing beside styles.css",
  async (_, rule) => {
    loadSheets(styles);
    const bare = await list();
    unmount();
    loadSheets(rule, styles);
    expect(await differences(bare, await list())).toEqual([]);
  },
);

describe("where a bundler has replaced light-dark(), and Emotion sets color-scheme", () => {
  // Lightning CSS writes the same, see tests/node/styles/lowered.test.ts.
  const lowered = styles
    .replaceAll(
      /light-dark\(((?:[^(),]|\([^()]*\))+),((?:[^(),]|\([^()]*\))+)\)/g,
      (_, light, dark) => {
        return `var(--lightningcss-light, ${light}) var(--lightningcss-dark, ${dark})`;
      },
    )
    .replace(
      "color-scheme: light;",
      "--lightningcss-light: initial; --lightningcss-dark: ; color-scheme: light;",
    )
    .replace(
      "color-scheme: dark;",
      "--lightningcss-light: ; --lightningcss-dark: initial; color-scheme: dark;",
    );
  const Dark = styled.div({ colorScheme: "dark" });
  const ui = (
    <Dark>
      <SessionList />
    </Dark>
  );

  it.each([
    ["stays light without colorScheme", undefined, "rgb(21, 24, 30)"],
    ["is dark with colorScheme", "dark", "rgb(236, 238, 242)"],
  ] as const)("the list %s", async (_, colorScheme, text) => {
    expect(lowered).not.toContain("light-dark(#");
    loadSheets(lowered);
    mount({ client: fixtureClient(), ui, provider: { colorScheme } });
    await row("Firefox on Linux");
    expect(rootStyle().color).toBe(text);
  });
});
