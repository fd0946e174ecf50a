import { existsSync, readFileSync } from "node:fs";
import { filesBelow, root } from "../architecture/sources.js";

if (!existsSync(new URL("dist/index.js", root))) {
  throw new Error("There is no dist: run `npm run build` before the tests of the built package.");
}

/** All files of the build, as paths from the repository's root. */
export const built = filesBelow("dist");

/** The text of a built file. */
export function readBuilt(path: string): string {
  return readFileSync(new URL(path, root), "utf8");
}

/** The names of the themes, which `package.json` exports by one pattern. */
const themes = filesBelow("src/styles/themes").map((path) => path.replace(/^.*\/|\.css$/g, ""));

/** The entries that `package.json` exports, with the files of each. */
export const entries = Object.entries<string | { types: string; default: string }>(
  JSON.parse(readFileSync(new URL("package.json", root), "utf8")).exports,
)
  .flatMap(([entry, target]) =>
    typeof target === "string" ? [] : [{ entry, types: target.types, path: target.default }],
  )
  .flatMap((one) =>
    one.entry.includes("*")
      ? themes.map((name) => ({
          ...one,
          entry: one.entry.replace("*", name),
          path: one.path.replace("*", name),
        }))
      : [one],
  );
