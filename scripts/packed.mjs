import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Returns the files and the size of the release that `npm pack` would make. */
export function packed() {
  const output = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: fileURLToPath(new URL("..", import.meta.url)),
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    maxBuffer: 1 << 24,
  });
  const [{ size, unpackedSize, files }] = JSON.parse(output);
  const paths = files.map((/** @type {{ path: string }} */ { path }) => path).toSorted();
  return { size, unpackedSize, files: paths };
}
