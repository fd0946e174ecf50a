import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const prism = createRequire(import.meta.url).resolve("@stoplight/prism-cli");
const contract = fileURLToPath(
  new URL("../../contracts/steamsets-sessions.openapi.yaml", import.meta.url),
);

/**
 * Starts Prism on a free port, with the SteamSets contract. It responds with the contract's examples, and
 * refuses every request that the contract does not allow (`--errors`).
 */
export async function startPrism() {
  const child = spawn(
    process.execPath,
    [prism, "mock", "--errors", "--host", "127.0.0.1", "--port", "0", contract],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  let output = "";
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const [, address] = /listening on (http:\/\/[\d.:]+)/.exec(output) ?? [];
      if (address) resolve(address);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("exit", () => reject(new Error(`Prism did not start: ${output}`)));
  });
  return {
    url,
    async close() {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill();
      await ended;
    },
  };
}
