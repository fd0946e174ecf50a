import { readdirSync, readFileSync } from "node:fs";

const root = new URL("../../src/", import.meta.url);
const read = (/** @type {string} */ path) => readFileSync(new URL(path, root), "utf8");

/** @typedef {{ name: string, component: string, element: string, attributes: Set<string> }} Part */

/** Elements of the kit that are no exported part. */
const inner = [
  { name: "frame", component: "in `Root`", element: "div" },
  { name: "panels", component: "in `SessionList`", element: "div" },
  { name: "chunk", component: "in a long `SessionList`", element: "div" },
  { name: "revoke", component: "`RevokeButton`", element: "button" },
  { name: "icon", component: "`Icon`", element: "svg" },
];

/** The attributes of the parts whose component does more than render an element. */
const ofComponents = new Map([
  ["button", ["data-control", "data-variant"]],
  ["revoke", ["data-control", "data-variant", "data-longest"]],
  ["icon", ["data-icon"]],
  ["tile", ["data-icon"]],
]);

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
        element: kind === "heading" ? "h2 to h6" : element,
        attributes,
      };
    }),
  );
  const all = [...parts, ...inner.map((one) => ({ ...one, attributes: new Set() }))];
  for (const part of all) {
    const more = [...ofInlined(part.name), ...(ofComponents.get(part.name) ?? [])];
    for (const one of more) part.attributes.add(one);
  }
  return all.toSorted((a, b) => a.name.localeCompare(b.name));
}

/** Returns the attributes that the plain elements of a row have, because a row renders no parts. */
function ofInlined(/** @type {string} */ name) {
  const folder = "components/row/";
  const texts = readdirSync(new URL(folder, root)).map((file) => read(folder + file));
  const tags = texts
    .flatMap((text) => [...text.matchAll(/<\w+\s(?:[^<>]|=>|<(?=\w+>))*?>/g)])
    .map(String);
  return tags
    .filter((tag) => tag.includes(`data-sessions="${name}"`))
    .flatMap((tag) =>
      [...tag.matchAll(/((?:data-(?!sessions)|aria-)[\w-]+)=/g)].map(([, one = ""]) => one),
    );
}
