import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Packs the package as for a release.
 *
 * @param {string} folder The folder for the tarball.
 * @returns {string} The path of the tarball.
 */
export function pack(folder) {
  const output = execFileSync(
    "npm",
    ["pack", "--json", "--ignore-scripts", "--pack-destination", folder],
    { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], maxBuffer: 1 << 24 },
  );
  const [{ filename }] = JSON.parse(output);
  return join(folder, filename);
}

/**
 * Packs the package as for a release, and unpacks it, so that an application in `folder` can import it by its name.
 *
 * @param {string} folder
 * @returns {string} The folder of the unpacked package.
 */
export function unpack(folder) {
  const place = join(folder, "node_modules/react-active-sessions");
  mkdirSync(place, { recursive: true });
  execFileSync("tar", ["-xzf", pack(folder), "-C", place, "--strip-components", "1"]);
  return place;
}
