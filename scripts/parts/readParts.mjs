import { readdirSync, readFileSync } from "node:fs";
import { dataNames, readTags } from "./readTags.mjs";

const root = new URL("../../src/", import.meta.url);
const read = (/** @type {string} */ path) => readFileSync(new URL(path, root), "utf8");

/** The components and the parts. */
const sources = ["components/", "parts/"].flatMap(filesOf);
/** All code that may look for an element. */
const code = filesOf("").join("\n");

function filesOf(/** @type {string} */ folder) {
  return readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => read(folder + file));
}

/** Whether the kit looks for a part by its name, which it does to move the focus. */
export const isFound = (/** @type {string} */ name) => code.includes(`[data-sessions="${name}"]`);

/** @typedef {{ name: string, component: string, element: string, attributes: Set<string> }} Part */

/** Elements of the kit that are no exported part. */
const inner = [
  { name: "frame", component: "in `Root`", element: "div" },
  { name: "panels", component: "in `SessionList`", element: "div" },
  { name: "chunk", component: "in a long `SessionList`", element: "div" },
  { name: "revoke", component: "in a row; `Button` replaces it", element: "button" },
  { name: "icon", component: "`Icon`", element: "svg" },
];

/** The attributes of an icon, which `drawIcon` draws for two parts. */
const ofComponents = new Map([
  ["icon", ["data-icon"]],
  ["tile", ["data-icon"]],
]);

/** The parts that get `colorScheme` of the provider, as `definePart` has them. */
const isOutermost = new RegExp(/isOutermost = \/(.*)\/;/.exec(read("parts/part.tsx"))?.[1] ?? "");

const definition =
  /(?:\/\*\*(?<doc>(?:(?!\*\/)[\s\S])*)\*\/\s*)?export const (?<component>\w+) = \/\* @__PURE__ \*\/ (?<kind>part|heading|definePart)(?:<[^(]*>)?\(\s*(?:"(?<first>[\w-]+)")(?:,\s*"(?<second>[\w-]+)")?(?:,\s*(?<defaults>\{[^}]*\}))?/g;

/**
 * Reads the parts from the source: their names, elements and attributes. An attribute is one that the part sets
 * itself, one that its docstring names, or one that a row sets on the element.
 *
 * @returns {Part[]}
 */
export function readParts() {
  const files = readdirSync(new URL("parts/", root)).filter((name) => /\.tsx?$/.test(name));
  const parts = files.flatMap((file) =>
    [...read(`parts/${file}`).matchAll(definition)].map(({ groups = {} }) => {
      const { doc = "", component = "", kind, first = "", second, defaults = "" } = groups;
      const name = second ?? first;
      const element = kind === "part" ? first : (/[Rr]enders an? `<(\w+)/.exec(doc)?.[1] ?? name);
      const attributes = new Set(
        [...defaults.matchAll(/"?((?:data|aria)-[\w-]+|role)"?:/g)].map(([, one = ""]) => one),
      );
      for (const [, one = ""] of doc.matchAll(/`(data-(?!sessions)[\w-]+)`/g)) attributes.add(one);
      return {
        name,
        component: `\`${component}\``,
        element: kind === "heading" ? "h1 to h6" : element,
        attributes,
      };
    }),
  );
  const all = [...parts, ...inner.map((one) => ({ ...one, attributes: new Set() }))];
  for (const part of all) {
    const scheme = isOutermost.test(part.name) ? ["data-scheme"] : [];
    const more = [...ofUses(part), ...(ofComponents.get(part.name) ?? []), ...scheme];
    for (const one of more) part.attributes.add(one);
  }
  return all.toSorted((a, b) => a.name.localeCompare(b.name));
}

/** Attributes that say something to the kit or to a stylesheet about the element, besides its name. */
const isOfPart = (/** @type {string} */ attribute) => !attribute.startsWith("data-session");

/**
 * Returns the attributes that the components set on a part: on its component, or on a plain element with its name, because
 * a row renders no parts.
 *
 * @param {Pick<Part, "name" | "component">} part
 */
function ofUses({ name, component }) {
  const isNamed = new RegExp(String.raw`(?:data-sessions="|named\("|"data-sessions": ")${name}"`);
  return sources.flatMap((text) => {
    const tags = readTags(text);
    const own = tags.filter(
      ({ tag, attributes }) => `\`${tag}\`` === component || isNamed.test(attributes),
    );
    const [objects = ""] = text.match(/return \{[^]*?"data-sessions": "[^]*?\n {2}\};/) ?? [];
    const ofObject = isNamed.test(objects) ? dataNames(objects) : [];
    const ofTags = own.flatMap(({ attributes }) => [
      ...dataNames(attributes),
      ...[...attributes.matchAll(/\s(aria-(?:expanded|controls|hidden))=/g)].map(
        ([, one = ""]) => one,
      ),
    ]);
    return [...ofObject, ...ofTags].filter(isOfPart);
  });
}
