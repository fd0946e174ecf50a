// Runs the recipe for Laravel against Laravel itself: `npm run laravel`. It writes the result to docs/laravel.json, by the
// version of Laravel. It is not part of CI, because it needs PHP with SQLite, and the framework. On Debian, this installs
// them: `apt-get install php-cli php-sqlite3 php-laravel-framework`. For another version of Laravel, set
// LARAVEL_AUTOLOAD to the absolute path of the `vendor/autoload.php` of an application.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

if (spawnSync("php", ["--version"]).error) throw new Error("PHP is not installed.");
const root = fileURLToPath(new URL("..", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "sessions-laravel-run-"));
process.once("exit", () => rmSync(work, { recursive: true, force: true }));
const [output, versions] = [join(work, "results.json"), join(work, "versions.json")];

const vitest = join(root, "node_modules/vitest/vitest.mjs");
const options = [
  "--config",
  "tests/laravel/vitest.config.ts",
  "--reporter=default",
  "--reporter=json",
];
const run = spawnSync(
  process.execPath,
  [vitest, "run", ...options, `--outputFile.json=${output}`],
  {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, LARAVEL_VERSIONS: versions },
  },
);

/** @type {{ assertionResults: { fullName: string, status: string }[] }[]} */
const files = JSON.parse(readFileSync(output, "utf8")).testResults;
const tests = files.flatMap(({ assertionResults }) => assertionResults);
const { laravel, ...others } = JSON.parse(readFileSync(versions, "utf8"));
const result = {
  commit: execFileSync("git", ["rev-parse", "HEAD"], { cwd: root, encoding: "utf8" }).trim(),
  result: run.status === 0 ? "passed" : "failed",
  ...others,
  node: process.version,
  tests: tests.length,
  failed: tests.filter(({ status }) => status !== "passed").map(({ fullName }) => fullName),
};
const file = join(root, "docs/laravel.json");
const known = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
writeFileSync(file, `${JSON.stringify({ ...known, [laravel]: result }, null, 2)}\n`);
process.exitCode = run.status ?? 1;
