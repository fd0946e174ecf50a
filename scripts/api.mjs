// Reports the public types of each entry of the built package. `npm run api` writes the reports to docs/api.
// `npm run api -- --check` fails when docs/api differs from the build.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { reportOf } from "./api/report.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "docs/api");
const isCheck = process.argv.includes("--check");
const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
mkdirSync(folder, { recursive: true });

/** @type {string[]} */
const wrong = [];
const seen = new Set();
for (const [entry, target] of Object.entries(exports)) {
  if (typeof target === "string" || target.default.endsWith(".css")) continue;
  const name = entry.replace(/^\.\/?/, "").replaceAll("/", "-") || "index";
  const path = join(folder, `${name}.api.md`);
  const report = reportOf(root, target.types);
  const before = existsSync(path) ? readFileSync(path, "utf8") : "";
  if (!isCheck) writeFileSync(path, report);
  const isRight = !isCheck || report === before;
  if (!isRight) wrong.push(name);
  seen.add(`${name}.api.md`);
  console.log(`${isRight ? "ok  " : "FAIL"} docs/api/${name}.api.md`);
  if (!isRight) console.log(difference(before, report));
}

// Remove the report of an entry that no longer exists, because the report would still promise it.
for (const file of readdirSync(folder).filter((name) => !seen.has(name))) {
  if (isCheck) wrong.push(file);
  else rmSync(join(folder, file));
}
if (wrong.length > 0) {
  console.log(`The public types differ from docs/api: ${wrong.join(", ")}. When you intend this change, run
\`npm run build && npm run api\` and add a changeset. docs/versioning.md says which kind.`);
}
process.exit(wrong.length > 0 ? 1 : 0);

/**
 * Returns the lines that only one of the two texts contains.
 *
 * @param {string} before
 * @param {string} after
 */
function difference(before, after) {
  const [old, now] = [before.split("\n"), after.split("\n")];
  const gone = old.filter((line) => !now.includes(line)).map((line) => `     - ${line}`);
  const added = now.filter((line) => !old.includes(line)).map((line) => `     + ${line}`);
  const lines = [...gone, ...added];
  return lines.length > 0
    ? lines.slice(0, 20).join("\n")
    : "     only the order of the lines differs";
}
