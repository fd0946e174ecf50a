import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/**
 * Runs tests of one file by their full names.
 *
 * @param {string} folder The tree to run them in.
 * @param {string} project
 * @param {string} file
 * @param {readonly string[]} names
 * @returns {Promise<{ name: string, status: string }[]>} those that ran; none where the file could
 *   not be loaded.
 */
export async function runTests(folder, project, file, names) {
  const output = join(folder, "results.json");
  rmSync(output, { force: true });
  const pattern = `^(${names.map((name) => name.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("|")})$`;
  const vitest = join(folder, "node_modules/vitest/vitest.mjs");
  const options = ["--reporter=json", `--outputFile.json=${output}`, "-t", pattern];
  await finished(
    spawn(process.execPath, [vitest, "run", "--project", project, file, ...options], {
      cwd: folder,
      stdio: "ignore",
    }),
  );
  if (!existsSync(output)) return [];
  const { testResults } = JSON.parse(readFileSync(output, "utf8"));
  return testResults
    .flatMap((/** @type {{ assertionResults: object[] }} */ result) => result.assertionResults)
    .map((/** @type {{ fullName: string, status: string }} */ { fullName, status }) => ({
      name: fullName,
      status,
    }))
    .filter((/** @type {{ name: string }} */ { name }) => names.includes(name));
}

/** @param {import("node:child_process").ChildProcess} child */
function finished(child) {
  return new Promise((resolve) => void child.once("exit", resolve));
}
