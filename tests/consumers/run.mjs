// Installs the packed package into each consumer, builds it for production, and uses it in a browser:
// `npm run test:consumers`, or with names for some. The last whole run is kept in results.json.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import { browserArgs, findBrowser } from "../../scripts/browser.mjs";
import { createBackend } from "./support/backend.mjs";
import { lockedDown, startFront } from "./support/front.mjs";
import { hydration } from "./support/hydration.mjs";
import { run } from "./support/run.mjs";
import { scenario } from "./support/scenario.mjs";
import { freePort, serve } from "./support/serve.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("../..", import.meta.url));
// Outside of the project, so that nothing of its own node_modules is found by accident.
const work = join(tmpdir(), "sessions-consumers");
const all = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "support")
  .map(({ name }) => name);
const asked = process.argv.slice(2);

mkdirSync(work, { recursive: true });
const pack = ["pack", "--json", "--ignore-scripts", "--pack-destination", work];
const [{ filename }] = JSON.parse(execFileSync("npm", pack, { cwd: root, encoding: "utf8" }));
const tarball = join(work, filename);
const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArgs });

/** @type {Record<string, string>} */
const results = {};
for (const name of asked.length > 0 ? asked : all) {
  results[name] = await check(name).then(
    () => "passed",
    (error) => `FAILED: ${error instanceof Error ? error.message : error}`,
  );
  console.log(`${results[name] === "passed" ? "ok  " : "FAIL"} ${name}: ${titleOf(name)}`);
  if (results[name] !== "passed") console.log(results[name]);
}
await browser.close();

if (asked.length === 0) {
  const git = (/** @type {string[]} */ ...args) =>
    execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim();
  const commit = git("rev-parse", "HEAD");
  const report = { commit, node: process.version, results };
  writeFileSync(join(here, "results.json"), `${JSON.stringify(report, undefined, 2)}\n`);
}
const failed = Object.values(results).filter((result) => result !== "passed").length;
console.log(`${Object.keys(results).length - failed} consumers passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

/** @param {string} name */
function manifest(name) {
  return JSON.parse(readFileSync(join(here, name, "package.json"), "utf8"));
}

/** @param {string} name */
function titleOf(name) {
  return manifest(name).consumer.title;
}

/** @param {string} name */
async function check(name) {
  const { consumer, ...rest } = manifest(name);
  const cwd = join(work, name);
  const log = join(work, `${name}.log`);
  rmSync(cwd, { recursive: true, force: true });
  cpSync(join(here, name), cwd, { recursive: true });
  const dependencies = { ...rest.dependencies, "react-active-sessions": `file:${tarball}` };
  writeFileSync(join(cwd, "package.json"), JSON.stringify({ ...rest, dependencies }));
  const env = { NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" };
  await run("npm install --no-audit --no-fund --prefer-offline --include=dev", { cwd, log });
  const bin = join(cwd, "node_modules/.bin");
  const path = { ...env, PATH: `${bin}:${process.env.PATH}` };
  await run(consumer.build, { cwd, env: path, log });

  const backend = createBackend();
  const upstream = consumer.start && (await freePort());
  const zone = { TZ: "America/Sao_Paulo" };
  const options = { cwd, port: upstream, env: { ...path, ...zone } };
  const stop = upstream && (await serve(consumer.start, options));
  const folder = consumer.folder && join(cwd, consumer.folder);
  const policy = consumer.policy && lockedDown;
  const front = await startFront(backend, { folder, upstream, policy });
  const page = await browser.newPage({ locale: "en-US" });
  try {
    if (consumer.isServerRendered) await hydration(browser, front.origin);
    await scenario(page, front.origin);
  } finally {
    await page.close();
    front.stop();
    stop?.();
  }
}
