import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { filesBelow, sources } from "./sources.js";

/** The most files that may lie directly in a folder, so that a reader sees all of them at once. */
const mostFiles = 20;
/**
 * Folders that may have more files. `i18n/locales` has one file for each language, and nobody reads them as a
 * list.
 */
const crowded = new Set(["i18n/locales"]);

const fileOf = new Map(
  sources.flatMap(({ path }) => [[path.replace(/\.tsx?$/, ".js"), path] as const]),
);

/** The files of `src` that a file imports or re-exports from. Type imports and `import()` count too. */
const importsOf = new Map(
  sources.map(({ path, imports }) => [
    path,
    imports
      .filter((request) => request.startsWith("."))
      .map((request) => fileOf.get(posix.join(posix.dirname(path), request)))
      .filter((target) => target !== undefined),
  ]),
);

describe("a folder of src", () => {
  it.each(["hooks", "components"])("%s holds only what index.ts exports", (folder) => {
    const exported = new Set(importsOf.get("index.ts"));
    const direct = sources.map(({ path }) => path).filter((path) => posix.dirname(path) === folder);
    expect(direct.length).toBeGreaterThan(5);
    expect(direct.filter((path) => !exported.has(path))).toEqual([]);
  });

  it(`has at most ${mostFiles} files directly in it`, () => {
    const counts = new Map<string, number>();
    for (const path of filesBelow("src")) {
      const folder = posix.dirname(path.slice("src/".length));
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    const full = [...counts].filter(([folder, count]) => count > mostFiles && !crowded.has(folder));
    expect(counts.size).toBeGreaterThan(20);
    expect(full).toEqual([]);
  });
});

it("no files of src import each other in a circle, types included", () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, trail: readonly string[]) => {
    const start = trail.indexOf(path);
    if (start >= 0) circles.push([...trail.slice(start), path].join(" → "));
    if (start >= 0 || done.has(path)) return;
    for (const target of importsOf.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const { path } of sources) visit(path, []);
  expect(circles).toEqual([]);
});
