import { expect, it } from "vitest";
import { sources } from "./sources.js";
import { isNode, type SyntaxNode, walk } from "./walk.js";

/** Matches two words in a row, or one capitalized word. Such a text is probably meant for the user. */
const looksLikeWords = /\p{L}{2,}[ ’'…]+\p{L}{2,}|^\p{Lu}\p{Ll}+/u;

/**
 * Whether no user reads the text. Errors and display names are for developers, and module names and compared
 * keys are for machines.
 */
function isForMachines(around: readonly SyntaxNode[]): boolean {
  return around.some(
    ({ type, callee, left }) =>
      type === "ImportDeclaration" ||
      (isNode(left) && isNode(left.property) && left.property.name === "displayName") ||
      type === "BinaryExpression" ||
      type.startsWith("TS") ||
      (type === "NewExpression" && isNode(callee) && String(callee.name).endsWith("Error")),
  );
}

function textOf({ type, value }: SyntaxNode): string {
  if (type === "JSXText" || type === "Literal") return String(value);
  return type === "TemplateElement" ? (value as { cooked: string }).cooked : "";
}

it("no component, hook or part holds words of its own: all come from the catalogue", () => {
  const found: string[] = [];
  for (const { path, program } of sources) {
    if (!/^(components|hooks|parts)\//.test(path)) continue;
    walk(program, (node, around) => {
      const isDirective = [node, around[0]].some((one) => one?.directive !== undefined);
      if (isDirective || isForMachines(around)) return;
      const text = textOf(node);
      const isShown = node.type === "JSXText" ? /\p{L}/u.test(text) : looksLikeWords.test(text);
      if (isShown) found.push(`${path}: ${text}`);
    });
  }
  expect(found).toEqual([]);
});

it("no element is named by a literal: aria-label, title, alt and placeholder come from the catalogue", () => {
  const found: string[] = [];
  for (const { path, program } of sources) {
    walk(program, ({ type, name, value }) => {
      if (type !== "JSXAttribute" || !isNode(name) || !isNode(value)) return;
      const isName = /^(aria-(label|description|roledescription|valuetext)|title|alt|placeholder)$/;
      if (isName.test(String(name.name)) && value.type === "Literal") {
        found.push(`${path}: ${String(name.name)}=${String(value.value)}`);
      }
    });
  }
  expect(found).toEqual([]);
});
