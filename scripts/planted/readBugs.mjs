import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * One bug. `find` is a text that occurs exactly once in `file`, and `replace` is the text to put in its place.
 * `name` is the full name of the test that must fail. When that test checks many things, `message` is a text that
 * the failure must contain, and `env` limits how much of the test runs.
 *
 * @typedef {{ bug: string, file: string, find: string, replace: string, project: string, test: string, name: string, message?: string, env?: Record<string, string> }} Planted
 * @typedef {Planted & { id: string }} Bug
 */

const kinds = ["unit", "node", "browser"];

/**
 * Reads the chosen bugs and sorts them by kind of test.
 *
 * @param {string} folder
 * @param {{ only?: string, shard?: string }} choice `only`: numbers and ranges, such as
 *   `001,007-012`. `shard`: which part of the bugs, such as `1/2` for every second bug, starting with the first.
 * @returns {Bug[]}
 */
export function readBugs(folder, { only, shard }) {
  const [part, parts] = (shard ?? "1/1").split("/").map(Number);
  if (!part || !parts || part > parts)
    throw new Error(`--shard must have a form such as 1/2. It is ${shard}.`);
  const ranges = only?.split(",").map((text) => {
    const [first, last = first] = text.split("-").map(Number);
    if (!first || !last)
      throw new Error(`--only must have a form such as 001,007-012. It is ${only}.`);
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
 * Returns why a bug cannot be planted, or `undefined` when its files are in order.
 *
 * @param {string} root
 * @param {Bug} bug
 */
export function staleness(root, { file, find, project, test }) {
  if (!existsSync(join(root, file)))
    return `${file} does not exist. Set "file" to where that code is now.`;
  if (!existsSync(join(root, test)))
    return `${test} does not exist. Set "test" to the test that catches the bug now.`;
  const places = readFileSync(join(root, file), "utf8").split(find).length - 1;
  if (places !== 1)
    return `${file} contains the text to replace ${places} times. It must contain it once.`;
  const built = ["dist", "demo/dist"].filter((name) => !existsSync(join(root, name)));
  return project.startsWith("e2e") && built.length > 0
    ? "its test needs a build. Run `npm run build && npm run build:demo` first."
    : undefined;
}

/** @param {Bug} bug */
function order({ project }) {
  const place = kinds.indexOf(project);
  return place === -1 ? kinds.length : place;
}
