import { readdirSync, readFileSync } from "node:fs";

const styles = new URL("../../src/styles/", import.meta.url);

/** The text of the kit's stylesheet, without its comments and without the themes. */
export const css = readdirSync(styles)
  .filter((name) => name.endsWith(".css"))
  .map((name) => readFileSync(new URL(name, styles), "utf8"))
  .join("\n")
  .replaceAll(/\/\*[\s\S]*?\*\//g, "");

/** The rules of the stylesheet: the text of the selectors, and that of the declarations. */
export const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(
  ([, selectors = "", body = ""]) => ({
    selectors: selectors.trim(),
    body,
  }),
);

/** The public property behind each private one, such as `surface` for `--_surface`. */
const publicOf = new Map(
  [...css.matchAll(/(--_[\w-]+):([^;]*);/g)]
    .map(([, name = "", value = ""]) => /** @type {const} */ ([name, namesIn(value)]))
    .filter(([, names]) => names.length > 0)
    .toReversed(),
);

/** Returns the public properties that a declaration uses, also those behind a private property. */
export function tokensIn(/** @type {string} */ body) {
  const hidden = [...body.matchAll(/var\((--_[\w-]+)/g)].flatMap(
    ([, name = ""]) => publicOf.get(name) ?? [],
  );
  return [...new Set([...namesIn(body), ...hidden])].toSorted((one, other) =>
    one < other ? -1 : 1,
  );
}

/** Returns the default of each public property, as the stylesheet writes it first. */
export function defaults() {
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const { index, 1: name = "" } of css.matchAll(/var\(\s*--sessions-([\w-]+)/g)) {
    const text = inside(css.slice(index + "var".length))
      .replaceAll(/\s+/g, " ")
      .trim();
    const value = text.slice(`--sessions-${name}`.length).replace(/^,\s*/, "").trim();
    if (!found.has(name)) found.set(name, value || "none");
  }
  return found;
}

/** @param {string} text */
function namesIn(text) {
  return [...text.matchAll(/--sessions-([\w-]+)/g)].map(([, name = ""]) => name);
}

/** @param {string} text It begins with a parenthesis. */
function inside(text) {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === "(") depth += 1;
    if (text[index] === ")") depth -= 1;
    if (depth === 0) return text.slice(1, index);
  }
  return text;
}
