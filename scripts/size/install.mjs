import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { pack } from "../unpack.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const host = ["react", "react-dom", "@tanstack/react-query"];

/**
 * Installs the packed kit with its peer dependencies into an empty folder, as a user does.
 *
 * @returns {{ name: string, version: string, license: string }[]} The packages that were installed.
 */
export function install() {
  const folder = mkdtempSync(join(tmpdir(), "sessions-size-"));
  try {
    writeFileSync(join(folder, "package.json"), '{ "private": true }');
    const flags = ["--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline"];
    const wanted = [pack(folder), ...host.map((name) => `${name}@${devDependencies[name]}`)];
    execFileSync("npm", ["install", ...flags, ...wanted], { cwd: folder, stdio: "pipe" });
    const modules = join(folder, "node_modules");
    return namesIn(modules).map((name) => {
      const manifest = readFileSync(join(modules, name, "package.json"), "utf8");
      const { version, license } = JSON.parse(manifest);
      return { name, version, license };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} modules */
function namesIn(modules) {
  return readdirSync(modules)
    .filter((name) => !name.startsWith("."))
    .flatMap((name) =>
      name.startsWith("@") ? readdirSync(join(modules, name)).map((own) => `${name}/${own}`) : name,
    );
}
