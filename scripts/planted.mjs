// Plants known bugs and checks that a named test fails for each: `npm run planted`. It plants them in copies of the
// working tree, so that an interrupted run never leaves a bug in the working tree.
import { rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { copyTree } from "./copyTree.mjs";
import { greenTests, keyOf } from "./planted/greenTests.mjs";
import { plant } from "./planted/plant.mjs";
import { readBugs, staleness } from "./planted/readBugs.mjs";
import { stopTests } from "./runTests.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: "string" },
    shard: { type: "string" },
    lanes: { type: "string", default: String(Math.min(3, availableParallelism())) },
    limit: { type: "string", default: "180" },
  },
});
const limitMs = Number(values.limit) * 1_000;
const began = Date.now();
const bugs = readBugs(resolve(positionals[0] ?? join(root, "tests/planted")), values);

/** @type {string[]} */
const missed = [];
if (bugs.length === 0) report("no bug", "no planted bug was found");
const sound = bugs.filter((bug) => {
  const fault = staleness(root, bug);
  if (fault) report(bug.id, fault);
  return !fault;
});

/** @type {string[]} */
const copies = [];
process.once("exit", () => {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true });
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.once(signal, () => void stopTests().then(() => process.exit(130)));
}
const lanes = Math.max(1, Math.min(Number(values.lanes), sound.length));
while (sound.length > 0 && copies.length < lanes) copies.push(copyTree(root));

/** @type {Set<string>} */
const green = new Set();
await inLanes(greenTests(sound, limitMs, green));
await inLanes(sound.map((bug) => (/** @type {string} */ copy) => see(copy, bug)));

console.log(
  `${bugs.length - missed.length} of ${bugs.length} planted bugs were caught, in ${secondsSince(began)} s`,
);
for (const line of missed) console.log(`MISSED ${line}`);
process.exitCode = missed.length > 0 ? 1 : 0;

/**
 * @param {string} copy
 * @param {import("./planted/readBugs.mjs").Bug} bug
 */
async function see(copy, bug) {
  if (!green.has(keyOf(bug))) {
    return report(bug.id, `this test fails even without the bug: ${bug.name}`);
  }
  const start = Date.now();
  const fault = await plant(copy, bug, limitMs);
  if (fault) report(bug.id, fault);
  else console.log(`caught ${bug.id}: ${bug.bug} (${secondsSince(start)} s)`);
}

/**
 * Runs the jobs in several lanes. Each lane has its own copy of the tree, and takes the next job when it is free.
 *
 * @param {((copy: string) => Promise<void>)[]} jobs
 */
async function inLanes(jobs) {
  await Promise.all(
    copies.map(async (copy) => {
      for (let job = jobs.shift(); job; job = jobs.shift()) await job(copy);
    }),
  );
}

/**
 * @param {string} id
 * @param {string} fault
 */
function report(id, fault) {
  missed.push(`${id}: ${fault}`);
  console.log(`MISSED ${id}: ${fault}`);
}

/** @param {number} start */
function secondsSince(start) {
  return Math.round((Date.now() - start) / 1000);
}
