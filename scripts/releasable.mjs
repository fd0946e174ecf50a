// What must be there before anything is published. The workflow of releases asks this first.
import { readFileSync } from "node:fs";

const read = (/** @type {string} */ name) =>
  readFileSync(new URL(`../${name}`, import.meta.url), "utf8");
const { repository } = JSON.parse(read("package.json"));

const missing = [];
if (!repository) {
  missing.push(
    "package.json has no `repository`. npm compares it with where a release was built, and refuses a \
provenance without it: set it to this repository's address before the first release.",
  );
}
if (/^## .*\(unreleased\)/m.test(read("CHANGELOG.md"))) {
  missing.push("CHANGELOG.md still calls its version unreleased.");
}
// GitHub shows a line that starts so at the head of the run.
for (const message of missing) console.log(`::error::${message}`);
process.exit(missing.length > 0 ? 1 : 0);
