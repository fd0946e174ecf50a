import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { root } from "./sources.js";
import { hasTest } from "./titles.js";

interface Bug {
  bug: string;
  file: string;
  find: string;
  replace: string;
  project: string;
  test: string;
  name: string;
  message?: string;
}

const checks = readFileSync(new URL("tests/unit/faults/checks.ts", root), "utf8");
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
    const test = readFileSync(new URL(bug.test, root), "utf8");
    expect(hasTest(test, bug.name), `${bug.test} has a test: ${bug.name}`).toBe(true);
    expect(bug.test.startsWith(`tests/${bug.project.replace(/-.*/, "")}/`), "its project").toBe(
      true,
    );
    if (bug.message !== undefined) {
      expect(`${test}\n${checks}`, "what the failure must say").toContain(bug.message);
    }
  });

  it("has a number of its own", () => {
    const numbers = bugs.map(({ name }) => name.slice(0, 3));
    expect(numbers.filter((number, index) => numbers.indexOf(number) !== index)).toEqual([]);
  });

  it.each([
    ["one other device sends nothing", true],
    ["one other device 3 rows are there", true],
    ["one other device 3 rows were there", false],
    ["one other device sends nothing more", false],
    ["sends nothing", true],
    ["nothing", false],
  ])("its test %s is found by its titles: %s", (name, isThere) => {
    const code =
      'describe("one other device", () => { it("sends nothing"); it.each([3])("%s rows are there") });';
    expect(hasTest(code, name)).toBe(isThere);
  });

  it("that a test of many things must notice says which of them", () => {
    const tests = new Map<string, (string | undefined)[]>();
    for (const { bug } of bugs) {
      tests.set(bug.name, [...(tests.get(bug.name) ?? []), bug.message]);
    }
    const shared = [...tests].filter(
      ([name, messages]) => /order/.test(name) && messages.length > 1,
    );
    expect(shared.length).toBeGreaterThan(0);
    for (const [, messages] of shared) expect(new Set(messages).size).toBe(messages.length);
  });
});
