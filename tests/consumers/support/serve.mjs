import { spawn } from "node:child_process";
import { createServer } from "node:net";

/** @returns {Promise<number>} A port that is free now. */
export function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/**
 * Starts a consumer's own server and waits until it answers.
 *
 * @param {string} command
 * @param {{ cwd: string, port: number, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<() => void>} A function that stops it.
 */
export async function serve(command, { cwd, port, env }) {
  const child = spawn(command, {
    cwd,
    env: { ...process.env, ...env, PORT: String(port) },
    shell: true,
    detached: true,
    stdio: "ignore",
  });
  const stop = () => {
    if (child.pid) process.kill(-child.pid);
  };
  for (let tries = 0; tries < 150; tries++) {
    const answers = await fetch(`http://127.0.0.1:${port}/favicon.ico`).then(
      () => true,
      () => false,
    );
    if (answers) return stop;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  stop();
  throw new Error(`${command} did not answer on port ${port}`);
}
