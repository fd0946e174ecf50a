import { spawn } from "node:child_process";
import { createWriteStream } from "node:fs";

/**
 * Runs a command to its end and writes its output to a file. When the command fails, the error has the output too.
 *
 * @param {string} command
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, log: string }} options
 * @returns {Promise<void>}
 */
export function run(command, { cwd, env, log }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, { cwd, env: { ...process.env, ...env }, shell: true });
    const output = createWriteStream(log, { flags: "a" });
    let tail = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (data) => {
        output.write(data);
        tail = (tail + String(data)).slice(-2000);
      });
    }
    child.once("error", reject);
    child.once("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} ended with ${code}:\n${tail}`)),
    );
  });
}
