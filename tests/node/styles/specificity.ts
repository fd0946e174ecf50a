import { splitOutside } from "./rules.js";

/** The specificity of a selector: ids, then classes, attributes and pseudo-classes, then elements. */
export type Specificity = [ids: number, classes: number, elements: number];

const simple =
  /::[\w-]+(\([^)]*\))?|\[[^\]]*\]|#[\w-]+|\.[\w-]+|:([\w-]+)(\()?|(?<![\w-])[a-zA-Z][\w-]*/g;

/** Returns the specificity of one complex selector (https://www.w3.org/TR/selectors-4/#specificity-rules). */
export function specificityOf(selector: string): Specificity {
  const sum: Specificity = [0, 0, 0];
  let index = 0;
  while (index < selector.length) {
    simple.lastIndex = index;
    const match = simple.exec(selector);
    if (!match) break;
    const [text, , name, opens] = match;
    index = match.index + text.length;
    if (text.startsWith("::")) sum[2] += 1;
    else if (text.startsWith("#")) sum[0] += 1;
    else if (text.startsWith("[") || text.startsWith(".")) sum[1] += 1;
    else if (!text.startsWith(":")) sum[2] += 1;
    else if (!opens) sum[1] += 1;
    else {
      const end = closing(selector, index);
      const inside = selector.slice(index, end);
      index = end + 1;
      add(sum, ofFunction(name!, inside));
    }
  }
  return sum;
}

function ofFunction(name: string, inside: string): Specificity {
  if (name === "where") return [0, 0, 0];
  if (!["is", "not", "has"].includes(name)) return [0, 1, 0];
  const [heaviest = [0, 0, 0]] = splitOutside(inside, ",")
    .map(specificityOf)
    .toSorted((a, b) => b[0] - a[0] || b[1] - a[1] || b[2] - a[2]);
  return heaviest;
}

function closing(selector: string, from: number): number {
  let depth = 1;
  for (let index = from; index < selector.length; index += 1) {
    if (selector[index] === "(") depth += 1;
    if (selector[index] === ")") depth -= 1;
    if (depth === 0) return index;
  }
  return selector.length;
}

function add(sum: Specificity, more: Specificity): void {
  for (const at of [0, 1, 2] as const) sum[at] += more[at];
}
