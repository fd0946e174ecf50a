import { isFound, readParts } from "./readParts.mjs";
import { css, defaults, rules, tokensIn } from "./readStyles.mjs";
import { tokenTexts } from "./tokenTexts.mjs";

const row = (/** @type {string[]} */ ...cells) => `| ${cells.join(" | ")} |`;
const code = (/** @type {Iterable<string>} */ values, prefix = "") =>
  [...values].map((value) => `\`${prefix}${value}\``).join(", ");

/** The text of `docs/parts.md`. */
export function partsPage() {
  const lines = readParts().map(({ name, component, element, attributes }) =>
    row(
      `\`${name}\``,
      component,
      `\`<${element}>\``.replace("h1 to h6", "h1…h6"),
      code(attributes),
      code(statesOf(name)),
      needsOf(name).join(", "),
      code(tokensOf(name)),
    ),
  );
  return `# Parts

\`npm run parts\` writes this page from the source. Each element has its name as \`data-sessions\`, and each name except
those of inner elements is a component of \`react-active-sessions/parts\`. *States* are the attributes by which the
stylesheet changes the part. *Needs its name* says what is lost when a component of yours does not pass
\`data-sessions\` on: its place in the row, or the focus, because the kit finds the element by it. A part without such a need
is only drawn by its name. *Tokens* are the custom properties \`--sessions-…\` that its rules use
([what each sets](theming.md#tokens)).

| name | component | element | attributes | states | needs its name | tokens |
| --- | --- | --- | --- | --- | --- | --- |
${lines.join("\n")}
`;
}

/** The table of the tokens for `docs/theming.md`. */
export function tokensTable() {
  const found = defaults();
  const lines = Object.entries(tokenTexts).map(([name, text]) =>
    row(`\`--sessions-${name}\``, text, readable(found.get(name) ?? "")),
  );
  return ["| token | for | default |", "| --- | --- | --- |", ...lines].join("\n");
}

/**
 * Replaces the table between its two comments in a document.
 *
 * @param {string} page
 * @param {string} table
 */
export function withTable(page, table) {
  const [before = "", after = ""] = page.split(/<!-- tokens -->[\s\S]*<!-- end of tokens -->/);
  return `${before}<!-- tokens -->\n\n${table}\n\n<!-- end of tokens -->${after}`;
}

/** The names of parts in the stylesheet, and those of the public properties, to compare them with the source. */
export const inStyles = {
  parts: [
    ...new Set([...css.matchAll(/\[data-sessions="([\w-]+)"\]/g)].map(([, name = ""]) => name)),
  ],
  tokens: [...defaults().keys()],
};

function readable(/** @type {string} */ value) {
  const [, light, dark] = /^light-dark\((.*), ?(#\w+|rgb\([^)]*\))\)$/.exec(value) ?? [];
  if (light) return `\`${light}\`, dark \`${dark}\``;
  const [, other] = /^var\(--_([\w-]+)\)$/.exec(value) ?? [];
  const names = { muted: "text-muted", sunken: "surface-sunken", hover: "surface-hover" };
  if (other) return `\`${names[/** @type {keyof typeof names} */ (other)] ?? other}\``;
  if (value.includes("--_text")) return "`control-text`";
  return `\`${value.replaceAll("var(--sessions-density, 1)", "density")}\``;
}

/** Whether a rule is about a part or its icon, and not about other parts inside of it. */
const selects = (/** @type {string} */ name) => {
  const own = new RegExp(
    String.raw`\[data-(sessions|control)="${name}"\](?!\s*>?\s*:where\(\[data-)`,
  );
  return (/** @type {{ selectors: string }} */ { selectors }) =>
    own.test(selectors) && !selectors.includes(":has(");
};

function tokensOf(/** @type {string} */ name) {
  const isControl = /^(button|revoke|select|fact-button)$/.test(name);
  const own = rules.filter(selects(name));
  const controls = isControl
    ? rules.filter(
        ({ selectors }) =>
          selectors.startsWith("[data-control]:where(") && !selectors.includes("data-sessions"),
      )
    : [];
  return [...new Set([...own, ...controls].flatMap(({ body }) => tokensIn(body)))].toSorted(
    (one, other) => (one < other ? -1 : 1),
  );
}

/**
 * Returns what an own component loses without the name of the part: its place in the grid of a row, or the focus.
 *
 * @param {string} name
 */
function needsOf(name) {
  const isPlaced = rules
    .filter(selects(name))
    .some(({ body }) => /\bgrid-(?:area|column)\b/.test(body));
  return [isPlaced ? "place" : "", isFound(name) ? "focus" : ""].filter(Boolean);
}

function statesOf(/** @type {string} */ name) {
  const compound = new RegExp(
    String.raw`\[data-sessions="${name}"\](:where\((?:[^()]|\([^()]*\))*\))`,
    "g",
  );
  const text = rules
    .filter(selects(name))
    .map(({ selectors }) => selectors)
    .join(",");
  const states = [...text.matchAll(compound)].flatMap(([, where = ""]) =>
    [
      ...where.matchAll(/\[((?:data|aria)-(?!sessions)[^\]]*)\]|(:checked|:indeterminate|:hover)/g),
    ].map(([, attribute, pseudo]) => attribute ?? pseudo ?? ""),
  );
  return new Set(states);
}
