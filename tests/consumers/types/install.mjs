import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Creates an application with the packed package, one version of its host, and all TypeScript versions side by side.
 *
 * @param {{ folder: string, tarball: string, compilers: string[], wanted: Record<string, string> }} host
 */
export function installHost({ folder, tarball, compilers, wanted }) {
  const aliases = compilers.map((version) => [
    `typescript-${version}`,
    `npm:typescript@${version}`,
  ]);
  const dependencies = { "react-active-sessions": `file:${tarball}`, ...wanted };
  const manifest = {
    private: true,
    type: "module",
    dependencies: { ...dependencies, ...Object.fromEntries(aliases) },
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  const flags = ["--no-audit", "--no-fund", "--prefer-offline", "--ignore-scripts"];
  execFileSync("npm", ["install", ...flags], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
}
