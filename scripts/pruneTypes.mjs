// tsc declares every module of src; users see those that an entry's declarations lead to. The rest
// would only be there to be installed.
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const dist = join(root, "dist");

/** @type {Set<string>} */
const reached = new Set();
for (const { types } of Object.values(exports)) if (types) visit(join(root, types));
for (const file of readdirSync(dist, { recursive: true, encoding: "utf8" })) {
  const path = join(dist, file);
  if (path.endsWith(".d.ts") && !reached.has(path)) rmSync(path);
}

/** @param {string} path */
function visit(path) {
  if (reached.has(path)) return;
  reached.add(path);
  const text = readFileSync(path, "utf8");
  // Imports, exports and `import("…")` alike; one too many in a comment would do no harm.
  for (const [, request = ""] of text.matchAll(/["'](\.\.?\/[^"']+)\.js["']/g)) {
    visit(join(dirname(path), `${request}.d.ts`));
  }
}
