import { existsSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { expect, it } from "vitest";
import { packed } from "../../../scripts/packed.mjs";
import { root } from "../architecture/sources.js";
import { built, entries, readBuilt } from "./built.js";

const { size, files } = packed();
/** The reviewed size and files. `npm run tarball` writes them. */
const known = JSON.parse(readFileSync(new URL("docs/tarball.json", root), "utf8"));

it("packs the build, the readme, the licence, the changelog and the manifest, and nothing else", () => {
  const papers = ["CHANGELOG.md", "LICENSE", "README.md", "package.json"];
  expect(papers.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
  expect(files).toEqual([...built, ...papers].toSorted());
});

it("packs the files of docs/tarball.json, so that none comes or goes unseen", () => {
  expect(files).toEqual(known.files);
});

it("packs no more than docs/tarball.json says, but for 2 %", () => {
  expect(size).toBeLessThan(known.size * 1.02);
  // When the package gets smaller, the new size must be recorded too. Otherwise it could grow again
  // unnoticed.
  expect(size).toBeGreaterThan(known.size * 0.98);
});

it("packs nothing that no entry leads to", () => {
  const reached = new Set<string>();
  const visit = (path: string) => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const [, request = ""] of readBuilt(path).matchAll(/["'](\.\.?\/[^"']+\.js)["']/g)) {
      const target = posix.join(posix.dirname(path), request);
      const isTypes = path.endsWith(".d.ts");
      visit(isTypes ? target.replace(/\.js$/, ".d.ts") : target);
    }
    if (built.includes(`${path}.map`)) reached.add(`${path}.map`);
    const [, notices] = /^\/\*! Licenses: (\S+) \*\/$/m.exec(readBuilt(path)) ?? [];
    if (notices) reached.add(posix.join(posix.dirname(path), notices));
  };
  for (const { path, types } of entries) [path, types].map(posix.normalize).forEach(visit);
  expect(built.filter((path) => !reached.has(path))).toEqual([]);
});
