import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { transform } from "lightningcss";
import { expect, it } from "vitest";
import { root } from "../architecture/sources.js";

const text = readFileSync(new URL("docs/theming.md", root), "utf8");
const blocks = [...text.matchAll(/^```(css|tsx)\n([\s\S]*?)^```/gm)].map(
  ([, kind = "", code = ""]) => ({ kind, code }),
);
const blocksOf = (kind: string) => blocks.filter((block) => block.kind === kind);

it("docs/theming.md has CSS that a parser understands", () => {
  expect(blocksOf("css").length).toBeGreaterThan(3);
  for (const { code } of blocksOf("css")) {
    const { warnings } = transform({ filename: "block.css", code: Buffer.from(code) });
    expect(warnings, code).toEqual([]);
  }
});

it("docs/theming.md sets only tokens that there are", () => {
  const table = new Set([...text.matchAll(/^\| `(--sessions-[\w-]+)`/gm)].map(([, name]) => name));
  const used = blocks.flatMap(({ code }) => [...code.matchAll(/--sessions-[\w-]+/g)].map(String));
  expect(used.length).toBeGreaterThan(3);
  expect(used.filter((name) => !table.has(name))).toEqual([]);
});

it("docs/theming.md has components that compile against the built package", () => {
  // The folder is inside the repository, so that the compiler finds React and this package by its own name.
  const cache = new URL("node_modules/.cache/", root);
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(fileURLToPath(new URL("theming-", cache)));
  try {
    const files = blocksOf("tsx").map(({ code }, index) => {
      const file = join(folder, `block${index}.tsx`);
      writeFileSync(file, `${code}\nexport {};\n`);
      return file;
    });
    expect(files.length).toBeGreaterThan(2);
    const compiler = join(
      createRequire(import.meta.url).resolve("typescript/package.json"),
      "../bin/tsc",
    );
    const options = [
      "--noEmit",
      "--strict",
      "--jsx",
      "react-jsx",
      "--module",
      "nodenext",
      "--skipLibCheck",
    ];
    execFileSync(process.execPath, [compiler, "--ignoreConfig", ...options, ...files], {
      encoding: "utf8",
      stdio: "pipe",
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);
