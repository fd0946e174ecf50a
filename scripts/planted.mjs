// Bugs planted on purpose, each of which must turn a named test red: `npm run planted`. They are put
// into a copy of the working tree, so that an interruption can never leave one behind.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { copyTree } from "./copyTree.mjs";
import { runTests, stopTests } from "./runTests.mjs";

/**
 * One bug: a text that stands exactly once in a file, what to put in its place, and the full name of
 * the test that must notice. Where that test proves many things, `message` is what its failure must say,
 * and `env` how much of it is run.
 *
 * @typedef {{ bug: string, file: string, find: string, replace: string, project: string, test: string, name: string, message?: string, env?: Record<string, string> }} Planted
 */

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = resolve(process.argv[2] ?? join(root, "tests/planted"));

const bugs = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .toSorted()
  .map((name) => ({ id: name.replace(/\.json$/, ""), .../** @type {Planted} */ (read(name)) }));

const copy = copyTree(root);
process.once("exit", () => rmSync(copy, { recursive: true, force: true }));
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => void stopTests().then(() => process.exit(130)));
}

let missed = 0;
if (bugs.length === 0) report("no bug", "there is none to plant");
const green = await greenTests();
for (const bug of bugs) {
  const began = Date.now();
  const fault = await plant(bug);
  if (fault) report(bug.id, fault);
  else console.log(`caught ${bug.id}: ${bug.bug} (${Math.round((Date.now() - began) / 1000)} s)`);
}
console.log(`${bugs.length - missed} of ${bugs.length} planted bugs were caught`);
process.exitCode = missed > 0 ? 1 : 0;

/** @param {string} name */
function read(name) {
  return JSON.parse(readFileSync(join(folder, name), "utf8"));
}

/**
 * @param {string} id
 * @param {string} fault
 */
function report(id, fault) {
  missed += 1;
  console.log(`MISSED ${id}: ${fault}`);
}

/** The named tests that pass while nothing is planted; each test file runs once. */
async function greenTests() {
  const passed = new Set();
  const files = new Set(bugs.map(({ project, test }) => JSON.stringify([project, test])));
  for (const file of files) {
    const [project, test] = JSON.parse(file);
    const names = bugs.filter((bug) => bug.test === test).map(({ name }) => name);
    for (const result of await runTests(copy, project, test, names)) {
      if (result.status === "passed") passed.add(`${test} ${result.name}`);
    }
  }
  return passed;
}

/**
 * Plants one bug and takes it out again.
 *
 * @param {Planted} bug
 * @returns {Promise<string | undefined>} why it was not caught.
 */
async function plant({ file, find, replace, project, test, name, message = "", env }) {
  const path = join(copy, file);
  if (!existsSync(path)) return `${file} is gone; move the bug to where that code went`;
  if (!green.has(`${test} ${name}`)) return `without the bug, this test does not pass: ${name}`;
  const code = readFileSync(path, "utf8");
  const places = code.split(find).length - 1;
  if (places !== 1) return `${file} holds the text to replace ${places} times, not once`;
  writeFileSync(
    path,
    code.replace(find, () => replace),
  );
  const results = await runTests(copy, project, test, [name], env);
  writeFileSync(path, code);
  const [result] = results;
  if (!result) return `${test} did not run: the bug must break one test, not the file`;
  if (results.length > 1) return `${results.length} tests have this name: ${name}`;
  if (result.status !== "failed") return `this test still passes: ${name}`;
  return result.message.includes(message)
    ? undefined
    : `it failed for another reason than: ${message}: ${result.message.slice(0, 1_000)}`;
}
