import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Reads the manifest of a consumer. Its field `consumer` says how to build and serve it.
 *
 * @param {string} folder
 * @param {string} name
 */
export function manifestOf(folder, name) {
  return JSON.parse(readFileSync(join(folder, name, "package.json"), "utf8"));
}
