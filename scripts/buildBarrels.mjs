// Rewrites each entry so that it re-exports other modules with `export *`. When an entry imports names in order to
// export them, esbuild puts every imported module into the first chunk of an application. Then little is lazy, and
// `npm run size` fails. With `export *`, esbuild does not do that.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";

const dist = fileURLToPath(new URL("../dist", import.meta.url));
const pathOf = (/** @type {string} */ name) => posix.join(dist, name);
const importing = /^import \{ ([^}]+) \} from "(\.[^"]+)";\n/gm;
const exporting = /^export \{ ([^}]+) \};\n/gm;

for (const entry of ["index.js", "parts/index.js"]) {
  const text = readFileSync(pathOf(entry), "utf8");
  const rest = text.replaceAll(importing, "").replaceAll(exporting, "").trim();
  if (rest !== "")
    throw new Error(`dist/${entry} may only re-export names, but it also contains: ${rest}`);
  const folder = posix.dirname(entry);
  const lines = [...text.matchAll(importing)].map(([, names = "", module = ""]) => {
    const code = readFileSync(pathOf(posix.join(folder, module)), "utf8");
    const own = [...code.matchAll(exporting)].flatMap(([, exported = ""]) => exported.split(", "));
    const isAll = own.toSorted().join() === names.split(", ").toSorted().join();
    return `export * from "${isAll ? module : some(folder, names, module)}";\n`;
  });
  writeFileSync(pathOf(entry), lines.join(""));
}

/**
 * Writes a module that re-exports only the public names of a module that also has other names.
 *
 * @param {string} folder
 * @param {string} names
 * @param {string} module
 */
function some(folder, names, module) {
  const place = `./public/${posix.basename(module)}`;
  mkdirSync(pathOf(posix.join(folder, "public")), { recursive: true });
  writeFileSync(
    pathOf(posix.join(folder, place)),
    `export { ${names} } from "${posix.join("..", module)}";\n`,
  );
  return place;
}
