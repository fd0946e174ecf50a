// Checks what must be in place before a release. The release workflow runs this first.
import { readFileSync } from "node:fs";

const read = (/** @type {string} */ name) =>
  readFileSync(new URL(`../${name}`, import.meta.url), "utf8");
const { repository } = JSON.parse(read("package.json"));

const missing = [];
if (!repository) {
  missing.push(
    "package.json has no `repository`. npm compares it with the repository that built the release, and refuses a \
provenance without it. Set it to this repository's address before the first release.",
  );
}
if (/^## .*\(unreleased\)/m.test(read("CHANGELOG.md"))) {
  missing.push("CHANGELOG.md still says (unreleased). Remove that before the release.");
}
// GitHub shows a line with this prefix at the top of the run.
for (const message of missing) console.log(`::error::${message}`);
process.exit(missing.length > 0 ? 1 : 0);
