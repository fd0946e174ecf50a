import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { allowedNoise } from "../../allowedNoise.js";
import { filesBelow, root } from "./sources.js";

const own = "tests/node/architecture/allowLists.test.ts";
const files = ["tests", "stories", ".storybook"]
  .filter((folder) => existsSync(new URL(folder, root)))
  .flatMap(filesBelow)
  .filter((path) => /\.(tsx?|mjs|mdx)$/.test(path) && path !== own)
  .map((path) => ({ path, text: readFileSync(new URL(path, root), "utf8") }));

const withText = (pattern: RegExp) =>
  files.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

it("no console line is allowed", () => {
  expect(allowedNoise).toHaveLength(0);
});

it("no accessibility rule is switched off, in any story or test that has a layout", () => {
  const switches = /disableRules|\benabled:\s*false|\ba11y:[^}]*(disable|"off"|"todo")/;
  const drawn = /^(stories|\.storybook|tests\/browser)\//;
  expect(withText(switches).filter((path) => drawn.test(path))).toEqual([]);
});

it("no test is skipped, alone, expected to fail or left for later", () => {
  const marks =
    /\b(it|test|describe)(\.\w+)*\.(skip|only|todo|fails|skipIf|runIf)\b|\b[xf](it|describe)\(/;
  expect(files.length).toBeGreaterThan(5);
  expect(withText(marks)).toEqual([]);
});

it("no test is tried again until it passes", () => {
  expect(withText(/\bretry:\s*[1-9]/)).toEqual([]);
  const config = readFileSync(new URL("vite.config.ts", root), "utf8");
  expect(config).not.toMatch(/\bretry\b|passWithNoTests|allowOnly/);
});
