import type { CSSProperties } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import styles from "../../../src/styles/index.css?inline";
import { SessionList, type SessionListProps } from "../../../src/index.js";
import { fixtureClient } from "../../renderKit.js";
import { button, mount, row } from "../mount.js";
import { loadSheets, unloadSheets } from "../sheets.js";
import { en } from "../../support/words.js";

afterEach(unloadSheets);

const part = (name: string) => document.querySelector(`[data-sessions="${name}"]`)!;
const styleOf = (name: string) => getComputedStyle(part(name));

/** Opens a question in a list that has its own theme. The page is light and reads from left to right. */
async function open(props: SessionListProps & Record<`data-${string}`, string>, ask: string) {
  mount({ client: fixtureClient(), ui: <SessionList {...props} /> });
  await row("Firefox on Linux");
  await button(ask).click();
  await expect.element(button(en.cancel)).toHaveFocus();
}

const questions = [
  ["dialog", en.signOutDevice("Chrome on macOS")],
  ["dialog", en.signOutOthers],
  ["confirm", en.signOutDevice("Firefox on Linux")],
] as const;

describe.each(questions)("the %s after “%s” looks like its list", (name, ask) => {
  it("in the colours that are set on the list only", async () => {
    const tokens = {
      "--sessions-surface": "rgb(1, 2, 3)",
      "--sessions-danger-soft": "rgb(1, 2, 3)",
      "--sessions-text": "rgb(250, 251, 252)",
      "--sessions-danger": "rgb(9, 8, 7)",
      "--sessions-backdrop": "rgb(4, 5, 6)",
    } as CSSProperties;
    await open({ style: tokens }, ask);
    expect(styleOf(name).backgroundColor).toBe("rgb(1, 2, 3)");
    expect(styleOf(name).color).toBe("rgb(250, 251, 252)");
    const yes = part(name).querySelector("[data-variant=danger]")!;
    expect(getComputedStyle(yes).backgroundColor).toBe("rgb(9, 8, 7)");
    if (name === "dialog") {
      const { backgroundColor } = getComputedStyle(part(name), "::backdrop");
      expect(backgroundColor).toBe("rgb(4, 5, 6)");
    }
  });

  it("in the colour scheme that is set on the list only", async () => {
    await open({ style: { colorScheme: "dark" } }, ask);
    expect(styleOf(name).color).toBe("rgb(236, 238, 242)");
    expect(styleOf(name).backgroundColor).toBe(
      name === "dialog" ? "rgb(23, 25, 30)" : "rgb(50, 28, 27)",
    );
    expect(styleOf(name).colorScheme).toBe("dark");
    expect(getComputedStyle(document.body).colorScheme).toBe("light");
  });

  it("in the direction and the language that are set on the list only", async () => {
    await open({ dir: "rtl", lang: "ar" }, ask);
    expect(styleOf(name).direction).toBe("rtl");
    expect(part(name).matches(":lang(ar)")).toBe(true);
    const answers = part(name).querySelectorAll("button");
    const [cancel, yes] = [...answers].map((answer) => answer.getBoundingClientRect().left);
    expect(cancel).toBeGreaterThan(yes!);
    // Escape returns the focus to the button, whichever direction the list has.
    await userEvent.keyboard("{Escape}");
    await expect.element(button(ask)).toHaveFocus();
  });

  it("in a theme that hangs on an attribute of the list", async () => {
    loadSheets(
      styles,
      `[data-theme="night"] { color-scheme: dark; --sessions-accent: rgb(1, 2, 3) }`,
    );
    await open({ "data-theme": "night" }, ask);
    expect(styleOf(name).color).toBe("rgb(236, 238, 242)");
    await userEvent.keyboard("{Tab}");
    expect(part(name).contains(document.activeElement)).toBe(true);
    expect(getComputedStyle(document.activeElement!).outlineColor).toBe("rgb(1, 2, 3)");
  });
});
