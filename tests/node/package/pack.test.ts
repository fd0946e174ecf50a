import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { root } from "../architecture/sources.js";
import { built } from "./built.js";

it("packs the build, the readme, the licence, the changelog and the manifest, and nothing else", async () => {
  const { stdout } = await promisify(execFile)(
    "npm",
    ["pack", "--dry-run", "--json", "--ignore-scripts"],
    { cwd: fileURLToPath(root), maxBuffer: 1 << 24 },
  );
  const reports = JSON.parse(stdout) as { files: { path: string }[] }[];
  const packed = reports.flatMap(({ files }) => files.map(({ path }) => path));
  const papers = ["CHANGELOG.md", "LICENSE", "README.md", "package.json"];
  expect(papers.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
  expect(packed.toSorted()).toEqual([...built, ...papers].toSorted());
});
