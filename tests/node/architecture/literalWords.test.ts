import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parseSync } from "vite";
import { en } from "../../support/words.js";
import { filesBelow, root } from "./sources.js";
import { isNode, type SyntaxNode, walk } from "./walk.js";

/** How many files may contain the same text of the catalogue. */
const most = 2;

/** Files that contain the texts on purpose, as a user reads them. */
const byHand: readonly [path: RegExp, reason: string][] = [
  [/^tests\/unit\/i18n\//, "is about the English words themselves"],
  [/^tests\/browser\/transcripts\//, "is written after the design, never taken from the kit"],
  [/^tests\/browser\/element\w*\.test\.tsx$/, "looks at the page from outside, as its user does"],
  [/^tests\/(consumers|planted)\//, "uses the package as a stranger does"],
];

/**
 * Returns all texts of a file: string literals, templates, expressions and JSX text. Leaves out the titles of
 * tests.
 */
function textsOf(path: string): string[] {
  const { program } = parseSync(path, readFileSync(new URL(path, root), "utf8"));
  const texts: string[] = [];
  walk(program, (node, around) => {
    const text = textOf(node);
    if (text !== undefined && !isTitle(node, around[0])) texts.push(text.replaceAll(/\s+/g, " "));
  });
  return texts;
}

function textOf(node: SyntaxNode): string | undefined {
  if (node.type === "JSXText") return String(node.value);
  if (node.type === "TemplateElement") return (node.value as { cooked: string }).cooked;
  if (node.type !== "Literal") return undefined;
  const { regex } = node as { regex?: { pattern: string } };
  if (regex) return regex.pattern.replaceAll(/\\(?=[.?()])/g, "");
  return typeof node.value === "string" ? node.value : undefined;
}

/** Whether the node is the first argument of `it`, `it.each(…)`, `describe` or `test`. */
function isTitle(node: SyntaxNode, call: SyntaxNode | undefined): boolean {
  if (call?.type !== "CallExpression" || (call.arguments as unknown[])[0] !== node) return false;
  let name = call.callee;
  while (isNode(name) && name.type !== "Identifier") name = name.callee ?? name.object;
  return isNode(name) && /^(it|describe|test)$/.test(String(name.name));
}

/**
 * A text with fewer words is ignored, because tests use such texts for other reasons too: "Sign in", "Other
 * devices".
 */
const fewest = 3;
const isLong = (text: string) => (text.match(/[\p{L}’'-]+/gu)?.length ?? 0) >= fewest;

/** A placeholder for a device, a time or a number in a sentence. */
const mark = "\u{1}";
const about = (count: number) => ({
  [Symbol.toPrimitive]: (hint: string) => (hint === "number" ? count : mark),
});

/** Returns the texts of the catalogue without their placeholders: "Try again: sign out …". */
function fixedParts(words: object): string[] {
  return Object.values(words).flatMap((word: unknown) => {
    if (typeof word === "object" && word !== null) return fixedParts(word);
    if (typeof word !== "function") return [String(word)];
    return [0, 1, 2].flatMap((count) => {
      const text = String(word(about(count), about(count), about(count)));
      return text.split(mark).map((part) => part.trim());
    });
  });
}

const files = ["tests", "stories"]
  .flatMap((folder) => filesBelow(folder))
  .filter((path) => /\.tsx?$/.test(path) && !byHand.some(([place]) => place.test(path)))
  .map((path) => ({ path, texts: textsOf(path) }));
const parts = [...new Set(fixedParts(en))].filter(isLong);

it("looks at all files, and at whole sentences", () => {
  expect(files.length).toBeGreaterThan(300);
  expect(parts).toContain(en.signOutOthers);
  expect(parts).toContain("Try again: sign out");
  expect(parts).toContain("new sign-ins. Show");
  for (const [place, reason] of byHand)
    expect(
      filesBelow("tests").some((path) => place.test(path)),
      reason,
    ).toBe(true);
});

it(`a word of the catalogue stands in ${most} files at most, so that a changed one changes one place`, () => {
  const held = parts
    .map((part) => ({
      part,
      by: files.filter(({ texts }) => texts.some((text) => text.includes(part))),
    }))
    .filter(({ by }) => by.length > most)
    .map(({ part, by }) => `“${part}”: ${by.map(({ path }) => path).join(", ")}`);
  expect(held, "take it from `en`, in tests/support/words.ts").toEqual([]);
});
