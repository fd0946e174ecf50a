import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * A consumer's own manifest; its field `consumer` says how it is built and served.
 *
 * @param {string} folder
 * @param {string} name
 */
export function manifestOf(folder, name) {
  return JSON.parse(readFileSync(join(folder, name, "package.json"), "utf8"));
}
