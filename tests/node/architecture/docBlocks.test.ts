import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { docBlocks, writeDocBlocks } from "../../support/docBlocks.js";
import { root } from "./sources.js";

/** Documents in which each block of TypeScript is a whole file. */
const documents = ["docs/better-auth.md", "docs/testing.md"];

it.each(documents)("each block of code in %s compiles", (document) => {
  const folder = writeDocBlocks(document, "types");
  const config = { extends: fileURLToPath(new URL("tsconfig.json", root)), include: ["."] };
  writeFileSync(`${folder}tsconfig.json`, JSON.stringify(config));
  const compiler = fileURLToPath(new URL("node_modules/typescript/bin/tsc", root));
  const { stdout } = spawnSync(process.execPath, [compiler, "-p", folder], { encoding: "utf8" });
  expect(stdout).toBe("");
  expect(docBlocks(document).length).toBeGreaterThan(0);
});
