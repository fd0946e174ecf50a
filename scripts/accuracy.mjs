// Measures how often the built package is right about labelled user agents, and how often it says something
// false: `npm run build && npm run accuracy`. `-- --failures [kind]...` lists what is wrong.
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { bareParser } from "./accuracy/bareParser.mjs";
import { ownCases, publicCases, unseenCases } from "./accuracy/cases.mjs";
import { judgeAll, scoreOf } from "./accuracy/score.mjs";
import { speedOf } from "./accuracy/speed.mjs";

// The targets, in per cent, for all cases together.
const leastCard = 95;
const mostLying = 2;
/** The target for the unseen cases: how many of them may be false. */
const mostUnseenLying = 3;
const slowestMs = 20;

const built = new URL("../dist/index.js", import.meta.url);
if (!existsSync(built)) {
  console.error("There is no dist/index.js to measure. Run `npm run build` first.");
  process.exit(1);
}
/** @type {{ describeDevice: typeof import("../src/index.js").describeDevice }} */
const { describeDevice } = await import(built.href);

const { values, positionals } = parseArgs({
  options: { failures: { type: "boolean" } },
  allowPositionals: true,
});

const sets = [
  { name: "the public 60", cases: publicCases },
  { name: "our own", cases: ownCases },
];
const columns = ["n", "CARD %", "lying %", "missing %", "bare CARD %", "bare lying %"];

for (const { name, cases } of sets) {
  const ours = judgeAll(cases, describeDevice);
  const bare = judgeAll(cases, bareParser);
  const kinds = [...new Set(cases.map(({ category }) => category))];
  console.log(`\n${name.padEnd(20)}${columns.map((column) => column.padStart(14)).join("")}`);
  for (const kind of kinds) {
    const of = (/** @type {typeof ours} */ results) =>
      results.filter(({ label }) => label.category === kind);
    printRow(kind, of(ours), of(bare));
  }
  printRow("together", ours, bare);
  if (values.failures) printFailures(ours);
}

const unseen = judgeAll(unseenCases, describeDevice);
const fresh = scoreOf(unseen);
const bareFresh = scoreOf(judgeAll(unseenCases, bareParser));
const unseenLying = unseen.filter(({ lying }) => lying).length;
console.log(`\nNot seen while the rules were written, ${fresh.n} cases: CARD ${fresh.card} %, \
lying ${fresh.lying} % (at most ${mostUnseenLying} cases), unsafe or thrown ${fresh.unsafe} (none); \
bare ua-parser-js: CARD ${bareFresh.card} %, lying ${bareFresh.lying} %`);

const all = sets.flatMap(({ cases }) => cases);
const total = scoreOf(judgeAll(all, describeDevice));
const base = scoreOf(judgeAll(all, bareParser));
console.log(`The rules were tuned on ${total.n} cases: CARD ${total.card} % (at least ${leastCard}), \
lying ${total.lying} % (at most ${mostLying}), unsafe or thrown ${total.unsafe} (none)`);
console.log(`Bare ua-parser-js: CARD ${base.card} %, lying ${base.lying} %; the kit is right \
${ratio(total.card, base.card)} times as often, and lies ${ratio(total.lying, base.lying)} times as often`);

const agents = all.map(({ userAgent }) => userAgent);
speedOf(agents, describeDevice);
speedOf(agents, bareParser);
const ours = speedOf(agents, describeDevice);
const bare = speedOf(agents, bareParser);
console.log(`Slowest call: ${ratio(ours.slowest, ours.median)} times our median, \
${ratio(ours.slowest, bare.slowest)} times the parser's slowest; \
median: ${ratio(ours.median, bare.median)} times the parser's`);

const misses = [
  total.card < leastCard && "too few cases are right",
  total.lying > mostLying && "too many cases are false",
  unseenLying > mostUnseenLying && "too many of the unseen cases are false",
  total.unsafe + fresh.unsafe > 0 && "an output is unsafe",
  ours.slowest > slowestMs && `a call took longer than ${slowestMs} ms`,
].filter((miss) => typeof miss === "string");
console.log(misses.length > 0 ? `MISSED: ${misses.join("; ")}` : "Every target is met.");
process.exit(misses.length > 0 ? 1 : 0);

/**
 * @param {string} name
 * @param {import("./accuracy/score.mjs").Result[]} results
 * @param {import("./accuracy/score.mjs").Result[]} baseline
 */
function printRow(name, results, baseline) {
  const { n, card, lying, missing } = scoreOf(results);
  const other = scoreOf(baseline);
  const cells = [
    n,
    ...[card, lying, missing, other.card, other.lying].map((per) => per.toFixed(1)),
  ];
  console.log(`${name.padEnd(20)}${cells.map((cell) => String(cell).padStart(14)).join("")}`);
}

/** @param {import("./accuracy/score.mjs").Result[]} results */
function printFailures(results) {
  for (const { label, faults, unsafe } of results) {
    if (
      (faults.length === 0 && !unsafe) ||
      (positionals.length > 0 && !positionals.includes(label.category))
    )
      continue;
    console.log(
      `\n${label.id}${unsafe ? " UNSAFE" : ""}  ${JSON.stringify(label.userAgent.slice(0, 300))}`,
    );
    for (const fault of faults) console.log(`    ${fault}`);
  }
}

/**
 * @param {number} value
 * @param {number} reference
 */
function ratio(value, reference) {
  return reference > 0 ? (value / reference).toFixed(2) : "∞";
}
