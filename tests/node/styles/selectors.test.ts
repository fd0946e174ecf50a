import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { filesBelow, root } from "../architecture/sources.js";
import { readRules, type Rule, splitOutside } from "./rules.js";
import { specificityOf } from "./specificity.js";

/** The part of a text before the parenthesis that closes one before it. */
function untilClosed(text: string): string {
  let depth = 0;
  const end = Array.from(text).findIndex((character) => {
    if (character === "(") depth += 1;
    return character === ")" && depth-- === 0;
  });
  return text.slice(0, end).trim();
}

const sheets = filesBelow("src/styles").map((path) => {
  const text = readFileSync(new URL(path, root), "utf8");
  return { path, text, rules: readRules(text) };
});

describe("the measure", () => {
  it.each([
    ["button", [0, 0, 1]],
    [".a.b", [0, 2, 0]],
    ['[data-sessions="a, b"] > :where(#c .d)', [0, 1, 0]],
    ["a:is(.b, #c d)::after", [1, 0, 3]],
    [".a:has(> * > .b:hover):not(c)", [0, 3, 1]],
    [".a:nth-child(2)", [0, 2, 0]],
  ] as const)("weighs %s", (selector, weight) => {
    expect(specificityOf(selector)).toEqual(weight);
  });
});

describe("the stylesheet loses to the host", () => {
  it("weighs one attribute at most, so that any class that comes later wins", () => {
    const rules = sheets.flatMap(({ path, rules: some }) =>
      some.flatMap(({ selectors }) => selectors.map((selector) => ({ path, selector }))),
    );
    expect(rules.length).toBeGreaterThan(60);
    const heavy = rules.filter(({ selector }) => {
      const [ids, classes, elements] = specificityOf(selector);
      // A pseudo-element cannot be inside `:where()`. A host that styles it has to name it too, so it does
      // not count.
      const named = /::[\w-]+$/.test(selector) ? 1 : 0;
      return ids > 0 || classes > 1 || elements - named > 0;
    });
    expect(heavy).toEqual([]);
  });

  it("touches only what is the kit's; on the page it sets no more than what a bundler needs", () => {
    const isForBundlers = ({ declarations }: Rule) =>
      [...declarations.keys()].every((name) => name.startsWith("--lightningcss-"));
    const foreign = sheets.flatMap(({ path, rules }) =>
      rules
        .filter((rule) => !isForBundlers(rule))
        .flatMap(({ selectors }) => selectors)
        .filter((selector) => !/^(:is\(|:where\()?\[data-/.test(selector))

        .map((selector) => `${path}: ${selector}`),
    );
    expect(foreign).toEqual([]);
  });

  // With `:root:has(meta)`, each change anywhere in a host's page makes the browser search the whole page again.
  it("looks for other elements only among children, or inside of a row", () => {
    const selectors = sheets.flatMap(({ rules }) => rules.flatMap((rule) => rule.selectors));
    const looking = selectors.filter((selector) => selector.includes(":has("));
    expect(looking.length).toBeGreaterThan(3);
    const far = looking.filter((selector) => {
      if (selector.startsWith('[data-sessions="row"]')) return false;
      const sought = selector.split(":has(").slice(1).map(untilClosed);
      // `> a > b` is two steps, and neither of them looks further down.
      return sought.some(
        (path) =>
          !path.startsWith(">") ||
          splitOutside(path, ",").length > 1 ||
          splitOutside(path, ">").some((step) => splitOutside(step, " ").length > 1),
      );
    });
    expect(far).toEqual([]);
  });

  it("never says !important", () => {
    const wrong = sheets.filter(({ text }) => text.includes("!important"));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it("sets color-scheme only where colorScheme of the provider asks for it", () => {
    const setting = sheets.flatMap(({ rules }) =>
      rules.filter(({ declarations }) => declarations.has("color-scheme")),
    );
    expect(setting.flatMap(({ selectors }) => selectors)).toEqual([
      '[data-scheme="light"]',
      '[data-scheme="dark"]',
    ]);
  });

  it("never opts out of forced colours", () => {
    const wrong = sheets.filter(({ text }) => /forced-color-adjust\s*:\s*none/.test(text));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it("knows no left and right: the page may run either way", () => {
    const physical =
      /^(left|right|float|clear|(margin|padding|border|inset|scroll-margin|scroll-padding)-(left|right).*|(min-|max-)?(width|height))$/;
    const wrong = sheets.flatMap(({ path, rules }) =>
      rules
        .flatMap(({ declarations }) => [...declarations])
        .filter(([name, value]) => physical.test(name) || /^(left|right)$/.test(value))
        .map(([name, value]) => `${path}: ${name}: ${value}`),
    );
    expect(wrong).toEqual([]);
  });

  it("takes every colour from a token", () => {
    const literal = /#[\da-f]{3,8}\b|\b(rgb|hsl|oklch|color)\(/i;
    const wrong = sheets
      .filter(({ path }) => !/\/(tokens\.css|themes\/[\w-]+\.css)$/.test(path))
      .flatMap(({ path, rules }) =>
        rules
          .flatMap(({ declarations }) => [...declarations])
          .filter(([name, value]) => name !== "box-shadow" && literal.test(value))
          .map(([name, value]) => `${path}: ${name}: ${value}`),
      );
    expect(wrong).toEqual([]);
  });
});
