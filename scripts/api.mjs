// The report of all that each entry of the built package gives to TypeScript: `npm run api` writes
// docs/api, `npm run api -- --check` fails where it differs from what was built.
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

// The report of an entry that is gone would go on promising it.
for (const file of readdirSync(folder).filter((name) => !seen.has(name))) {
  if (isCheck) wrong.push(file);
  else rmSync(join(folder, file));
}
if (wrong.length > 0) {
  console.log(`What users are given is not what docs/api says: ${wrong.join(", ")}. If that is meant,
run \`npm run build && npm run api\` and add a changeset: docs/versioning.md says of which kind.`);
}
process.exit(wrong.length > 0 ? 1 : 0);

/**
 * Lines that only one of the two texts has.
 *
 * @param {string} before
 * @param {string} after
 */
function difference(before, after) {
  const [old, now] = [before.split("\n"), after.split("\n")];
  const gone = old.filter((line) => !now.includes(line)).map((line) => `     - ${line}`);
  const added = now.filter((line) => !old.includes(line)).map((line) => `     + ${line}`);
  const lines = [...gone, ...added];
  return lines.length > 0 ? lines.slice(0, 20).join("\n") : "     the order of lines";
}
