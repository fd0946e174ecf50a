// Installs the packed package into each consumer, builds the consumer for production, and uses it in a browser:
// `npm run test:consumers`. Names of consumers select some of them. With `--planted`, each of them must fail.
// results.json has the results of the last whole run.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import { browserArgs, findBrowser } from "../../scripts/browser.mjs";
import { faults } from "./faults.mjs";
import { check, NotPlanted } from "./support/check.mjs";
import { manifestOf } from "./support/manifest.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("../..", import.meta.url));
// Use a folder outside of the project, so that nothing in the project's node_modules is found by accident.
const work = join(tmpdir(), "sessions-consumers");
const asked = process.argv.slice(2);
const isPlanted = asked[0] === "--planted";
const all = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !["support", "types"].includes(entry.name))
  .map(({ name }) => name);

mkdirSync(work, { recursive: true });
const pack = ["pack", "--json", "--ignore-scripts", "--pack-destination", work];
const [{ filename }] = JSON.parse(execFileSync("npm", pack, { cwd: root, encoding: "utf8" }));
const tarball = join(work, filename);
const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArgs });
const tools = { here, work, tarball, browser };

/** @type {Record<string, string>} */
const results = {};
if (isPlanted) {
  for (const fault of faults.filter(
    ({ consumer }) => asked.length < 2 || asked.includes(consumer),
  )) {
    const message = await check(fault.consumer, tools, fault).then(
      () => undefined,
      (error) => {
        if (error instanceof NotPlanted) throw error;
        return String(error instanceof Error ? error.message : error);
      },
    );
    const isCaught = message !== undefined;
    results[`${fault.consumer}: ${fault.what}`] = isCaught ? "passed" : "FAILED";
    console.log(`${isCaught ? "caught" : "MISSED"} ${fault.consumer}: ${fault.what}`);
    if (isCaught) console.log(`       ${firstLine(message)}`);
  }
} else {
  for (const name of asked.length > 0 ? asked : all) {
    results[name] = await check(name, tools).then(
      () => "passed",
      (error) => `FAILED: ${error instanceof Error ? error.message : error}`,
    );
    const { title } = manifestOf(here, name).consumer;
    console.log(`${results[name] === "passed" ? "ok  " : "FAIL"} ${name}: ${title}`);
    if (results[name] !== "passed") console.log(results[name]);
  }
}
await browser.close();

if (asked.length === 0) {
  const commit = execFileSync("git", ["rev-parse", "HEAD"], { cwd: root, encoding: "utf8" });
  const report = { commit: commit.trim(), node: process.version, results };
  writeFileSync(join(here, "results.json"), `${JSON.stringify(report, undefined, 2)}\n`);
}
const failed = Object.values(results).filter((result) => result !== "passed").length;
console.log(`${Object.keys(results).length - failed} consumers passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

/** @param {string} text */
function firstLine(text) {
  return (
    text.split("\n").find((line) => /error|violates|refus|mismatch|Cannot|Timeout/i.test(line)) ??
    text.split("\n")[0]
  );
}
