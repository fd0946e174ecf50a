import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { noticeOf } from "../../../scripts/element/noticeOf.mjs";

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "sessions-notices-"))));
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes a package into the folder, with one file of each name. */
function packageWith(license: string | undefined, ...files: string[]): string {
  const manifest = JSON.stringify({ name: "some-package", version: "1.2.3", license });
  writeFileSync(join(folder, "package.json"), manifest);
  for (const file of files) writeFileSync(join(folder, file), `The text of ${file}\n`);
  return folder;
}

it("the build stops at a package without the text of its licence", () => {
  expect(() => noticeOf(packageWith("MIT", "README.md", "NOTICE"))).toThrow(
    "some-package, which has no file with the text of its licence",
  );
});

it.each(["AGPL-3.0-or-later", "SEE LICENSE IN LICENSE", undefined])(
  "the build stops at a package with the licence %s",
  (license) => {
    expect(() => noticeOf(packageWith(license, "LICENSE"))).toThrow(
      `some-package, whose licence is not allowed: ${license}`,
    );
  },
);

it("a package's own notices stand below its licence", () => {
  expect(noticeOf(packageWith("Apache-2.0", "NOTICE", "license.md"))).toBe(
    "some-package 1.2.3 (Apache-2.0)\n\nThe text of license.md\n\nThe text of NOTICE",
  );
});
