// Removes the declarations that users cannot reach. tsc writes a declaration for every module of src, but users only
// see those that an entry leads to. The others would only make the package larger.
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
  // Find imports, exports and `import("…")` alike. A path in a comment is found as well, which does no harm.
  for (const [, request = ""] of text.matchAll(/["'](\.\.?\/[^"']+)\.js["']/g)) {
    visit(join(dirname(path), `${request}.d.ts`));
  }
}
