/** A rule of a stylesheet, with the conditions around it. The outermost condition comes first. */
export interface Rule {
  conditions: string[];
  selectors: string[];
  declarations: Map<string, string>;
}

/** Reads the rules of a stylesheet, also those inside at-rules. Leaves out keyframes. */
export function readRules(css: string): Rule[] {
  return readBlock(css.replaceAll(/\/\*[\s\S]*?\*\//g, ""), []);
}

function readBlock(css: string, conditions: string[]): Rule[] {
  const rules: Rule[] = [];
  let rest = css;
  for (let open = rest.indexOf("{"); open >= 0; open = rest.indexOf("{")) {
    const head = rest.slice(rest.slice(0, open).lastIndexOf(";") + 1, open).trim();
    const close = closingBrace(rest, open);
    const body = rest.slice(open + 1, close);
    rest = rest.slice(close + 1);
    if (head.startsWith("@keyframes")) continue;
    if (head.startsWith("@")) rules.push(...readBlock(body, [...conditions, head]));
    else rules.push({ conditions, selectors: splitOutside(head, ","), declarations: read(body) });
  }
  return rules;
}

function closingBrace(css: string, open: number): number {
  let depth = 0;
  for (let index = open; index < css.length; index += 1) {
    if (css[index] === "{") depth += 1;
    if (css[index] === "}") depth -= 1;
    if (depth === 0) return index;
  }
  throw new Error("a stylesheet has an open brace");
}

function read(body: string): Map<string, string> {
  if (body.includes("{")) throw new Error("nested rules are not read");
  const pairs = splitOutside(body, ";").map((line) => line.split(/:(.*)/s));
  return new Map(pairs.map(([name = "", value = ""]) => [name.trim(), value.trim()]));
}

/** Splits a text at each separator that is outside of parentheses, brackets and quotes. */
export function splitOutside(text: string, separator: string): string[] {
  const parts = [""];
  let depth = 0;
  let quote = "";
  for (const character of text) {
    if (quote) quote = character === quote ? "" : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === "(" || character === "[") depth += 1;
    else if (character === ")" || character === "]") depth -= 1;
    if (character === separator && depth === 0 && !quote) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}
