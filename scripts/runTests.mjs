import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** @typedef {{ fullName: string, status: string, failureMessages: string[] }} Assertion */
/** @typedef {{ file: string, name: string, status: string, message: string }} Result */

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();
let isStopped = false;

/** Ends all runs, with their browsers and servers. No new run starts after that. */
export async function stopTests() {
  isStopped = true;
  await Promise.all([...running].map(end));
}

/**
 * Runs some tests of one project by their full names. It uses a new process, so that nothing of an earlier run can
 * affect it.
 *
 * @param {string} folder The tree in which the tests run. They write their temporary files there.
 * @param {string} project
 * @param {readonly string[]} files
 * @param {readonly string[]} names
 * @param {{ env?: Record<string, string>, limitMs: number }} options `env`: variables to add to
 *   the environment.
 * @returns {Promise<{ isHung: boolean, results: Result[] }>} `isHung`: the run was ended at the limit.
 *   `results`: the tests that ran. It is empty when a file could not be loaded.
 */
export async function runTests(folder, project, files, names, { env, limitMs }) {
  const output = join(folder, "results.json");
  rmSync(output, { force: true });
  const temporary = join(folder, ".tmp");
  mkdirSync(temporary, { recursive: true });
  const pattern = `^(${names.map((name) => name.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("|")})$`;
  const vitest = join(folder, "node_modules/vitest/vitest.mjs");
  const options = ["--reporter=json", `--outputFile.json=${output}`, "-t", pattern];
  const child = spawn(process.execPath, [vitest, "run", ...files, ...options], {
    cwd: folder,
    stdio: "ignore",
    // Start a process group, so that the workers and servers of the run can be ended with it.
    detached: true,
    env: {
      ...process.env,
      TMPDIR: temporary,
      TEST_PROJECT: project,
      TEST_CACHE: join(folder, ".cache"),
      ...env,
    },
  });
  running.add(child);
  let isHung = false;
  const limit = setTimeout(() => {
    isHung = true;
    void end(child);
  }, limitMs);
  await finished(child);
  clearTimeout(limit);
  running.delete(child);
  // After `stopTests` the caller ends this process, so do not return.
  if (isStopped) await new Promise(() => undefined);
  rmSync(temporary, { recursive: true, force: true });
  return { isHung, results: isHung ? [] : read(output, folder, names) };
}

/**
 * @param {string} output
 * @param {string} folder
 * @param {readonly string[]} names
 * @returns {Result[]}
 */
function read(output, folder, names) {
  if (!existsSync(output)) return [];
  const { testResults } = JSON.parse(readFileSync(output, "utf8"));
  return testResults
    .flatMap((/** @type {{ name: string, assertionResults: Assertion[] }} */ result) =>
      result.assertionResults.map(({ fullName, status, failureMessages }) => ({
        file: result.name.replace(`${folder}/`, ""),
        name: fullName,
        status,
        message: failureMessages.join("\n"),
      })),
    )
    .filter((/** @type {Result} */ { name }) => names.includes(name));
}

/**
 * Asks a run to end. When it has not ended after five seconds, kills it. A browser ends together with its parent.
 *
 * @param {import("node:child_process").ChildProcess} child
 */
async function end(child) {
  const over = finished(child);
  signal(child, "SIGTERM");
  const patience = setTimeout(() => signal(child, "SIGKILL"), 5_000);
  await over;
  clearTimeout(patience);
  signal(child, "SIGKILL");
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {NodeJS.Signals} name
 */
function signal(child, name) {
  try {
    process.kill(-(child.pid ?? 0), name);
  } catch {
    // The group has already ended.
  }
}

/** @param {import("node:child_process").ChildProcess} child */
function finished(child) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => void child.once("exit", resolve));
}
