import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * One bug: a text that stands exactly once in a file, what to put in its place, and the full name of
 * the test that must notice. Where that test proves many things, `message` is what its failure must say,
 * and `env` how much of it is run.
 *
 * @typedef {{ bug: string, file: string, find: string, replace: string, project: string, test: string, name: string, message?: string, env?: Record<string, string> }} Planted
 * @typedef {Planted & { id: string }} Bug
 */

const kinds = ["unit", "node", "browser"];

/**
 * Reads the chosen bugs, those of one kind of test together.
 *
 * @param {string} folder
 * @param {{ only?: string, shard?: string }} choice `only`: numbers and ranges, such as `001,007-012`;
 *   `shard`: such as `1/2`, every second one from the first on.
 * @returns {Bug[]}
 */
export function readBugs(folder, { only, shard }) {
  const [part, parts] = (shard ?? "1/1").split("/").map(Number);
  if (!part || !parts || part > parts) throw new Error(`--shard is such as 1/2, not ${shard}`);
  const ranges = only?.split(",").map((text) => {
    const [first, last = first] = text.split("-").map(Number);
    if (!first || !last) throw new Error(`--only is such as 001,007-012, not ${only}`);
    return { first, last };
  });
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .toSorted()
    .filter((name) => {
      const number = Number.parseInt(name, 10);
      return !ranges || ranges.some(({ first, last }) => first <= number && number <= last);
    })
    .filter((_, index) => index % parts === part - 1)
    .map((name) => ({
      id: name.replace(/\.json$/, ""),
      .../** @type {Planted} */ (JSON.parse(readFileSync(join(folder, name), "utf8"))),
    }))
    .toSorted((a, b) => order(a) - order(b));
}

/**
 * Why a bug cannot be planted, as far as its files tell.
 *
 * @param {string} root
 * @param {Bug} bug
 */
export function staleness(root, { file, find, project, test }) {
  if (!existsSync(join(root, file))) return `${file} is gone; move the bug to where that code went`;
  if (!existsSync(join(root, test))) return `${test} is gone; name the test that notices now`;
  const places = readFileSync(join(root, file), "utf8").split(find).length - 1;
  if (places !== 1) return `${file} holds the text to replace ${places} times, not once`;
  const built = ["dist", "demo/dist"].filter((name) => !existsSync(join(root, name)));
  return project.startsWith("e2e") && built.length > 0
    ? "its test needs `npm run build && npm run build:demo` first"
    : undefined;
}

/** @param {Bug} bug */
function order({ project }) {
  const place = kinds.indexOf(project);
  return place === -1 ? kinds.length : place;
}
