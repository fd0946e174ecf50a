import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runTests } from "../runTests.mjs";

/**
 * Plants one bug in a copy of the tree, runs its test, and removes the bug.
 *
 * @param {string} copy
 * @param {import("./readBugs.mjs").Bug} bug
 * @param {number} limitMs
 * @returns {Promise<string | undefined>} Why the test did not catch the bug, or `undefined` when it did.
 */
export async function plant(copy, bug, limitMs) {
  const { find, replace, project, test, name, message = "", env } = bug;
  const path = join(copy, bug.file);
  const code = readFileSync(path, "utf8");
  const planted = code.replace(find, () => replace);
  writeFileSync(path, planted);
  const { isHung, results } = await runTests(copy, project, [test], [name], { env, limitMs });
  writeFileSync(path, code);
  const [result] = results;
  if (isHung) return `this test was not finished after ${limitMs / 1000} s: ${name}`;
  if (!result) return `${test} did not run. The bug must break one test, and not the whole file.`;
  if (results.length > 1) return `${results.length} tests have this name: ${name}`;
  if (result.status !== "failed") return `this test still passes: ${name}`;
  return result.message.includes(message)
    ? undefined
    : `this test failed, but its message does not contain "${message}": ${result.message.slice(0, 1_000)}`;
}
