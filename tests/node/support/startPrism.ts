import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const prism = createRequire(import.meta.url).resolve("@stoplight/prism-cli");
const contract = fileURLToPath(
  new URL("../../contracts/steamsets-sessions.openapi.yaml", import.meta.url),
);

/**
 * Starts Prism on a free port. By default it has the SteamSets contract and responds with its examples. With `proxied`
 * it stands before a server, and checks each request and each response with that OpenAPI document. It refuses what the
 * document does not allow (`--errors`).
 */
export async function startPrism(proxied?: { document: string; server: string }) {
  const what = proxied ? ["proxy", proxied.document, proxied.server] : ["mock", contract];
  const child = spawn(
    process.execPath,
    [prism, ...what, "--errors", "--host", "127.0.0.1", "--port", "0"],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  // Prism would outlive a test that crashes.
  const kill = () => void child.kill();
  process.once("exit", kill);
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
      process.off("exit", kill);
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill();
      await ended;
    },
  };
}
