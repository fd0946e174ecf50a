import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** @typedef {{ fullName: string, status: string, failureMessages: string[] }} Assertion */

/** @type {import("node:child_process").ChildProcess | undefined} */
let running;
let isStopped = false;

/** Ends the run that is under way, its browser included; no other begins after it. */
export async function stopTests() {
  isStopped = true;
  if (!running) return;
  running.kill();
  await finished(running);
}

/**
 * Runs tests of one file by their full names.
 *
 * @param {string} folder The tree to run them in.
 * @param {string} project
 * @param {string} file
 * @param {readonly string[]} names
 * @param {Record<string, string>} [env] Beside what the environment has.
 * @returns {Promise<{ name: string, status: string, message: string }[]>} those that ran; none where the file could
 *   not be loaded.
 */
export async function runTests(folder, project, file, names, env) {
  const output = join(folder, "results.json");
  rmSync(output, { force: true });
  const pattern = `^(${names.map((name) => name.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("|")})$`;
  const vitest = join(folder, "node_modules/vitest/vitest.mjs");
  const options = ["--reporter=json", `--outputFile.json=${output}`, "-t", pattern];
  const command = [vitest, "run", "--project", project, file, ...options];
  running = spawn(process.execPath, command, {
    cwd: folder,
    stdio: "ignore",
    env: { ...process.env, ...env },
  });
  await finished(running);
  running = undefined;
  // Whoever stopped it ends the process as well.
  if (isStopped) await new Promise(() => undefined);
  if (!existsSync(output)) return [];
  const { testResults } = JSON.parse(readFileSync(output, "utf8"));
  return testResults
    .flatMap((/** @type {{ assertionResults: object[] }} */ result) => result.assertionResults)
    .map((/** @type {Assertion} */ { fullName, status, failureMessages }) => ({
      name: fullName,
      status,
      message: failureMessages.join("\n"),
    }))
    .filter((/** @type {{ name: string }} */ { name }) => names.includes(name));
}

/** @param {import("node:child_process").ChildProcess} child */
function finished(child) {
  return new Promise((resolve) => void child.once("exit", resolve));
}
