import { afterEach, expect, it } from "vitest";
import styles from "../../../src/styles/index.css?inline";
import mui from "../../../src/styles/themes/mui.css?inline";
import paper from "../../../src/styles/themes/paper.css?inline";
import primer from "../../../src/styles/themes/primer.css?inline";
import shadcn from "../../../src/styles/themes/shadcn.css?inline";
import { SessionList } from "../../../src/index.js";
import { fixtureClient } from "../../renderKit.js";
import { button, mount, row, unmount } from "../mount.js";
import { loadSheets, unloadSheets } from "../sheets.js";
import { en } from "../../support/words.js";

afterEach(unloadSheets);

const layered = `@layer active-sessions { ${styles} }`;
const styleOf = (name: string) =>
  getComputedStyle(document.querySelector(`[data-sessions="${name}"]`)!);

/** A variable of each design system, and the part and the property that it drives. */
const driven = [
  ["--card", shadcn, "rgb(1, 2, 3)", "panel", "backgroundColor", "rgb(1, 2, 3)"],
  ["--radius", shadcn, "20px", "panel", "borderTopLeftRadius", "24px"],
  ["--mui-palette-text-primary", mui, "rgb(1, 2, 3)", "title", "color", "rgb(1, 2, 3)"],
  ["--mui-shape-borderRadius", mui, "9px", "button", "borderTopLeftRadius", "9px"],
  ["--bgColor-default", primer, "rgb(1, 2, 3)", "panel", "backgroundColor", "rgb(1, 2, 3)"],
  ["--button-danger-fgColor-rest", primer, "rgb(1, 2, 3)", "revoke", "color", "rgb(1, 2, 3)"],
] as const;

it.each(driven)(
  "%s of the page drives the kit",
  async (name, theme, given, part, property, value) => {
    for (const sheet of [styles, layered]) {
      // The variable is set by a class below the root of the page, as `.dark` does.
      loadSheets(sheet, theme, `.host { ${name}: ${given} }`);
      const { container } = mount({ client: fixtureClient() });
      container.classList.add("host");
      await row("Firefox on Linux");
      expect(styleOf(part)[property]).toBe(value);
      unmount();
    }
  },
);

it.each([
  ["shadcn", shadcn],
  ["mui", mui],
  ["primer", primer],
  ["paper", paper],
])(
  "%s.css keeps the texts readable where the page has no variables, and in the dialog",
  async (_, theme) => {
    loadSheets(styles, theme);
    mount({ client: fixtureClient(), colorScheme: "dark" });
    await row("Firefox on Linux");
    await button(en.signOutOthers).click();
    for (const name of ["panel", "dialog"]) {
      const { color, backgroundColor } = styleOf(name);
      expect(lightness(color) - lightness(backgroundColor)).toBeGreaterThan(0.6);
    }
  },
);

it("a token on the list wins over the theme", async () => {
  loadSheets(styles, paper);
  const style = { "--sessions-surface": "rgb(1, 2, 3)" } as React.CSSProperties;
  mount({ client: fixtureClient(), ui: <SessionList style={style} /> });
  await row("Firefox on Linux");
  expect(styleOf("panel").backgroundColor).toBe("rgb(1, 2, 3)");
});

/** The mean of the channels, from 0 to 1. */
function lightness(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return (red + green + blue) / 3 / 255;
}
