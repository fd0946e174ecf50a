// Runs every check, step by step: `npm test`. It fails when no test ran, or when a test was skipped.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const results = join(mkdtempSync(join(tmpdir(), "sessions-test-")), "results.json");

/** @typedef {[name: string, command: string]} Step */

/**
 * Stages run one after the other. The lanes of a stage run at the same time, because most of them use one core.
 *
 * @type {Step[][][]}
 */
const stages = [
  [
    [
      ["build", "npm run build"],
      ["build of the demo", "npm run build:demo"],
    ],
  ],
  [
    [
      ["types", "npm run typecheck"],
      ["lint", "npm run lint"],
      ["format", "npm run format:check"],
      ["package", "npm run package:check"],
      ["types for users", "npm run test:types"],
    ],
    [
      // Name the consumers, because a run without names writes results.json.
      [
        "consumers",
        "npm run test:consumers -- plain-page vite-react18 vite-react19 vue react-router next mui-table primer shadcn",
      ],
    ],
  ],
  [[["tests", `npx vitest run --reporter=default --reporter=json --outputFile.json=${results}`]]],
];

/** @type {string[]} */
const failed = [];
for (const lanes of stages) {
  await Promise.all(lanes.map((steps) => runLane(steps, lanes.length === 1)));
}

const counts = count();
if (counts.skipped > 0) failed.push(`${counts.skipped} skipped tests`);
if (counts.passed === 0) failed.push("no test ran");
rmSync(join(results, ".."), { recursive: true, force: true });

console.log(failed.length > 0 ? `\nFailed: ${failed.join(", ")}` : "\nAll steps passed.");
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exit(failed.length > 0 ? 1 : 0);

/**
 * @param {Step[]} steps
 * @param {boolean} isAlone Whether to show the output at once. Otherwise it is shown when a step is finished.
 */
async function runLane(steps, isAlone) {
  for (const [name, command] of steps) {
    const began = Date.now();
    if (isAlone) console.log(`\n── ${name}: ${command}`);
    const { code, output } = await run(command, isAlone);
    if (!isAlone) console.log(`\n── ${name}: ${command}\n${output}`);
    const seconds = Math.round((Date.now() - began) / 1000);
    console.log(`── ${name}: ${code === 0 ? "passed" : "FAILED"} in ${seconds} s`);
    if (code !== 0) failed.push(name);
  }
}

/**
 * @param {string} command
 * @param {boolean} isShown
 * @returns {Promise<{ code: number, output: string }>}
 */
function run(command, isShown) {
  return new Promise((resolve) => {
    const to = isShown ? "inherit" : "pipe";
    const child = spawn(command, { shell: true, stdio: ["ignore", to, to] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text) => (output += text));
    }
    child.once("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

function count() {
  try {
    const report = JSON.parse(readFileSync(results, "utf8"));
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
