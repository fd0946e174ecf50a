// Imports every entry of the packed package in each supported version of Node.js, and renders there:
// `npm run test:nodes`. nodes.json has the results of the last run.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const versions = ["20.19.0", "22.12.0", "24.0.0"];
const here = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("../..", import.meta.url));
const { exports, devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const entries = Object.keys(exports)
  .filter((name) => !/\.css$|package\.json$/.test(name))
  .map((name) => name.replace(/^\./, "react-active-sessions"));

const program = `
  const { createElement } = await import("react");
  const { renderToString } = await import("react-dom/server");
  for (const entry of ${JSON.stringify(entries)}) await import(entry);
  const { SessionList, SessionsProvider, describeDevice } = await import("react-active-sessions");
  const { memoryClient } = await import("react-active-sessions/testing");
  const list = createElement(SessionList);
  const html = renderToString(createElement(SessionsProvider, { client: memoryClient() }, list));
  if (!html.includes("Where you’re signed in")) throw new Error("the list was not rendered");
  if (describeDevice("curl/8.16.0").browser?.name !== "curl") throw new Error("no device");
  console.log(process.version);`;

const folder = join(tmpdir(), "sessions-nodes");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const quiet = /** @type {const} */ ({ encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
const pack = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
const [{ filename }] = JSON.parse(execFileSync("npm", pack, { cwd: root, ...quiet }));
writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
const host = ["react", "react-dom", "@tanstack/react-query"];
const wanted = host.map((name) => `${name}@${devDependencies[name]}`);
const flags = ["--no-audit", "--no-fund", "--prefer-offline"];
execFileSync("npm", ["install", ...flags, join(folder, filename), ...wanted], {
  cwd: folder,
  ...quiet,
});

/** @type {Record<string, string>} */
const results = {};
for (const version of versions) {
  const run = ["--yes", `node@${version}`, "--input-type=module", "-e", program];
  try {
    const seen = execFileSync("npx", run, { cwd: folder, ...quiet }).trim();
    results[version] = seen === `v${version}` ? "passed" : `FAILED: ran on ${seen}`;
  } catch (error) {
    results[version] = `FAILED: ${String(error).slice(0, 500)}`;
  }
  console.log(`${results[version] === "passed" ? "ok  " : "FAIL"} Node.js ${version}`);
  if (results[version] !== "passed") console.log(results[version]);
}
const commit = execFileSync("git", ["rev-parse", "HEAD"], { cwd: root, ...quiet }).trim();
const report = `${JSON.stringify({ commit, entries, results }, undefined, 2)}\n`;
writeFileSync(join(here, "nodes.json"), report);
process.exit(Object.values(results).every((result) => result === "passed") ? 0 : 1);
