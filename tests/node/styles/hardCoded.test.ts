import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { filesBelow, root } from "../architecture/sources.js";
import { readRules } from "./rules.js";

/** Every declaration of the kit's stylesheet, without the themes. */
const declarations = filesBelow("src/styles")
  .filter((path) => !path.includes("/themes/"))
  .flatMap((path) =>
    readRules(readFileSync(new URL(path, root), "utf8")).flatMap(
      ({ selectors, declarations: own }) =>
        [...own].map(([property, value]) => ({
          property,
          value,
          where: `${path}: ${selectors[0]}`,
        })),
    ),
  );

/** The properties that designs differ in, the tokens that set them, and the values that are no decision of a design. */
const decisions: [properties: RegExp, token: RegExp, free: RegExp][] = [
  [/^border-.*radius$/, /--sessions-radius/, /^(0|50%|inherit)$/],
  [/^font-size$/, /--sessions-(title|name|text|small)-size/, /^$/],
  // 400 ends the weight of a title.
  [/^font-weight$/, /--sessions-(title|name|control)-weight/, /^400$/],
  [/^box-shadow$/, /--sessions-(shadow|badge-line)/, /^none$/],
  [/^outline$/, /--sessions-ring-width/, /^$/],
  [/^outline-offset$/, /--sessions-ring-offset/, /^$/],
];

describe("a decision of a design", () => {
  it("comes from a token wherever it is made", () => {
    for (const [properties, token, free] of decisions) {
      const made = declarations.filter(({ property }) => properties.test(property));
      expect(made.length).toBeGreaterThan(0);
      const wrong = made.filter(({ value }) => !token.test(value) && !free.test(value));
      expect(wrong).toEqual([]);
    }
  });

  it("grows with the text: a gap, a padding or a margin of 4px or more is in rem", () => {
    const spaces = /^(.*gap|(margin|padding).*|(inset|grid-template).*|.*-size)$/;
    const wrong = declarations
      .filter(({ property }) => spaces.test(property))
      .filter(({ value }) => /\b([4-9]|\d{2,})(\.\d+)?px/.test(value));
    expect(wrong).toEqual([]);
  });
});

/** Tokens whose default depends on the width of the list, or on the part. */
const several = new Map([
  ["--sessions-row-padding", 2],
  // The size of a tile in a narrow list, and in a wide one.
  ["--sessions-tile", 2],
  // The shadow of the dialog, and that of the bar with the selection.
  ["--sessions-shadow-dialog", 2],
]);

it("a token has one default, wherever it is used", () => {
  const defaults = new Map<string, Set<string>>();
  for (const { value } of declarations.filter(({ property }) => !property.startsWith("--_"))) {
    for (const [name, fallback] of tokensIn(value)) {
      defaults.set(name, (defaults.get(name) ?? new Set()).add(fallback));
    }
  }
  expect(defaults.size).toBeGreaterThan(25);
  const wrong = [...defaults].filter(([name, values]) => values.size > (several.get(name) ?? 1));
  expect(wrong).toEqual([]);
});

/** Returns the tokens in a value, each with its default. */
function tokensIn(value: string): [name: string, fallback: string][] {
  return [...value.matchAll(/var(?=\((--sessions-[\w-]+))/g)].map(({ 1: name = "", index }) => {
    const inside = upToClosing(value.slice(index + "var".length));
    return [
      name,
      inside
        .slice(name.length + 1)
        .replaceAll(/\s+/g, " ")
        .trim(),
    ];
  });
}

/** Returns what stands between the first parenthesis and the one that closes it. */
function upToClosing(text: string): string {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === "(") depth += 1;
    if (text[index] === ")" && --depth === 0) return text.slice(1, index);
  }
  return text;
}
