// Checks that the real SDKs fit the clients of the packed package. `npm run vendors` takes the newest versions;
// `npm run vendors -- --pinned` takes those of package.json in this folder. It is not part of CI, because a new
// version of somebody else's package must not break a change here. Run `npm run build` first.
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("../../..", import.meta.url));
const isPinned = process.argv.includes("--pinned");
const manifest = JSON.parse(readFileSync(join(here, "package.json"), "utf8"));

const work = mkdtempSync(join(tmpdir(), "sessions-vendors-"));
process.once("exit", () => rmSync(work, { recursive: true, force: true }));
const pack = ["pack", "--json", "--ignore-scripts", "--pack-destination", work];
const [{ filename }] = JSON.parse(execFileSync("npm", pack, { cwd: root, encoding: "utf8" }));
const wanted = Object.entries(manifest.dependencies).map(([name, version]) => [
  name,
  // Keep the tools, because this is about the SDKs.
  isPinned || /^(?:jsdom|typescript)$/.test(name) ? version : "latest",
]);
const dependencies = {
  ...Object.fromEntries(wanted),
  "react-active-sessions": `file:${join(work, filename)}`,
};
writeFileSync(join(work, "package.json"), JSON.stringify({ ...manifest, dependencies }));
for (const file of ["fit.ts", "clerk.mjs", "clerkApi.mjs", "keycloak.mjs", "ory.mjs"])
  cpSync(join(here, file), join(work, file));
// The servers are those of the contract of each client.
const servers = ["kratosBackend", "keycloakBackend", "startPrism"];
await build({
  stdin: {
    contents: servers.map((name) => `export * from "./${name}.js";`).join("\n"),
    resolveDir: join(root, "tests/node/support"),
  },
  bundle: true,
  platform: "node",
  format: "esm",
  outfile: join(work, "support.mjs"),
});
const flags = ["--no-audit", "--no-fund", "--prefer-offline", "--ignore-scripts"];
// The clients need no React, so leave out the peer dependencies.
execFileSync("npm", ["install", "--legacy-peer-deps", ...flags], { cwd: work, stdio: "pipe" });

for (const [name, pinned] of Object.entries(manifest.dependencies)) {
  const path = join(work, "node_modules", name, "package.json");
  const { version } = JSON.parse(readFileSync(path, "utf8"));
  console.log(
    `     ${name}: ${version.replace(/^v/, "")}${version.replace(/^v/, "") === pinned ? "" : `, pinned is ${pinned}`}`,
  );
}

const compilerOptions = {
  target: "es2022",
  lib: ["es2022", "dom", "dom.iterable"],
  module: "esnext",
  moduleResolution: "bundler",
  strict: true,
  exactOptionalPropertyTypes: true,
  // The declarations of Clerk name packages that only some applications have.
  skipLibCheck: true,
  noEmit: true,
  types: [],
};
writeFileSync(join(work, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["fit.ts"] }));
/** @type {(what: string, args: string[]) => boolean} */
const check = (what, args) => {
  try {
    // Prism is among the packages of the kit.
    const env = { ...process.env, NODE_PATH: join(root, "node_modules") };
    execFileSync(process.execPath, args, { cwd: work, env, encoding: "utf8", stdio: "pipe" });
    console.log(`ok   ${what}`);
    return true;
  } catch (thrown) {
    const { stdout = "", stderr = "" } = /** @type {{ stdout?: string, stderr?: string }} */ (
      thrown
    );
    console.log(`FAIL ${what}\n${stdout}${stderr}`);
    return false;
  }
};
const isRight = [
  check("the types of the SDKs fit", ["node_modules/typescript/bin/tsc", "-p", "tsconfig.json"]),
  check("clerk-js itself is listed, revoked and refused", ["clerk.mjs"]),
  check("@ory/client-fetch reads and sends what the Kratos client reads and sends", [
    "ory.mjs",
    join(root, "tests/contracts/ory/sessions.openapi.json"),
  ]),
  check("keycloak-js itself refreshes, is refused and signs out", ["keycloak.mjs"]),
].every(Boolean);
process.exit(isRight ? 0 : 1);
