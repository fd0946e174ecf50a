import { posix } from "node:path";
import { expect, it } from "vitest";
import { type Source, sources } from "./sources.js";

/** The modules that a bundler puts into one chunk with `path`, because static imports lead to them. */
function chunkOf(path: string): Set<string> {
  const chunk = new Set([path]);
  for (const member of chunk) {
    const source = sources.find((one) => one.path === member);
    for (const request of source ? loadedBy(source) : []) {
      if (!request.startsWith(".")) continue;
      const target = posix.join(posix.dirname(member), request).replace(/\.js$/, "");
      const found = sources.find((one) => one.path.replace(/\.tsx?$/, "") === target);
      if (found) chunk.add(found.path);
    }
  }
  return chunk;
}

/** What a module loads with itself. Types are gone after the build. */
function loadedBy({ module }: Source): string[] {
  const imports = module.staticImports
    .filter(({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType))
    .map(({ moduleRequest }) => moduleRequest.value);
  const exports = module.staticExports
    .flatMap(({ entries }) => entries)
    .flatMap(({ isType, moduleRequest }) => (isType ? [] : (moduleRequest?.value ?? [])));
  return [...imports, ...exports];
}

const acting = [
  "components/details/SessionDetails.tsx",
  "components/guide/NotYouGuide.tsx",
  "components/row/RowQuestion.tsx",
  "components/select/BulkBar.tsx",
  "controller/revokeSessions.ts",
  "hooks/announce/useAnnouncement.ts",
];

it("the rows need none of the code for an action, which is in a chunk of its own", () => {
  const shown = chunkOf("components/lazy/ListScreen.ts");
  expect(shown).toContain("components/row/CardContent.tsx");
  expect([...shown].filter((path) => acting.includes(path))).toEqual([]);
  expect([...chunkOf("components/lazy/Acting.ts")]).toEqual(expect.arrayContaining(acting));
});

it("the first load needs neither the rows nor the code for an action", () => {
  const first = [...chunkOf("components/SessionList.tsx")];
  expect(first).toContain("components/lazy/screenChunk.ts");
  expect(first.filter((path) => /CardContent|ListOrEmpty|describeDevice\.ts/.test(path))).toEqual(
    [],
  );
  expect(first.filter((path) => acting.includes(path))).toEqual([]);
});

it("each dynamic import is a chunk that tells the host when it cannot be loaded", () => {
  const loading = sources.filter(({ module }) => module.dynamicImports.length > 0);
  expect(loading.map(({ path }) => path).toSorted()).toEqual([
    "components/lazy/actChunk.ts",
    "components/lazy/screenChunk.ts",
    "device/describeDeviceChunk.ts",
  ]);
  for (const source of loading) expect(loadedBy(source).join()).toContain("/createChunk.js");
});
