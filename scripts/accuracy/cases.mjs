import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** @typedef {import("./judge.mjs").LabelledCase & { userAgent: string }} Case */

const data = join(dirname(fileURLToPath(import.meta.url)), "../../tests/data");
const own = join(data, "labelled-agents");

/** The sixty published cases, which have the same fields. */
export const publicCases = read(join(data, "user-agents.json"));

const unseen = "unseen.json";
const setAside = [unseen];

/** The project's own cases, in one file for each kind. */
export const ownCases = readdirSync(own)
  .filter((name) => name.endsWith(".json") && !setAside.includes(name))
  .toSorted()
  .flatMap((name) => read(join(own, name)));

/** Cases that were set aside at random before the first rule was written. They were scored once. */
export const unseenCases = read(join(own, unseen));

/**
 * @param {string} file
 * @returns {Case[]}
 */
function read(file) {
  /** @type {import("./judge.mjs").LabelledCase[]} */
  const cases = JSON.parse(readFileSync(file, "utf8"));
  return cases.map((label) => ({
    ...label,
    userAgent:
      label.userAgent ??
      (label.userAgentGen ?? []).map(([piece, times]) => piece.repeat(times)).join(""),
  }));
}
