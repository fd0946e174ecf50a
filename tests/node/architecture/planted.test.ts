import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { root } from "./sources.js";

interface Bug {
  bug: string;
  file: string;
  find: string;
  replace: string;
  test: string;
}

const folder = new URL("tests/planted/", root);
const bugs = readdirSync(folder).map((name) => ({
  name,
  bug: JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Bug,
}));

describe("a planted bug", () => {
  it("there are ten at least", () => {
    expect(bugs.length).toBeGreaterThanOrEqual(10);
  });

  it.each(bugs)("$name still has its place, and a test that is there", ({ bug }) => {
    const text = readFileSync(new URL(bug.file, root), "utf8");
    expect(text.split(bug.find)).toHaveLength(2);
    expect(bug.replace).not.toBe(bug.find);
    expect(readFileSync(new URL(bug.test, root), "utf8").length).toBeGreaterThan(0);
  });
});
