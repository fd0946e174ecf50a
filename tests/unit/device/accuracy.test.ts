// @vitest-environment node
import { describe, expect, it } from "vitest";
import { ownCases, publicCases, unseenCases } from "../../../scripts/accuracy/cases.mjs";
import { judgeAll, scoreOf } from "../../../scripts/accuracy/score.mjs";
import { describeDevice } from "../../../src/device/describeDevice.js";

const cases = [...publicCases, ...ownCases];
const results = judgeAll(cases, describeDevice);
const score = scoreOf(results);

describe("of labelled user agents", () => {
  it("says the right browser, system and kind of at least 95 %, and nothing false beside", () => {
    expect(score.card).toBeGreaterThanOrEqual(95);
  });

  it("claims something false about at most 2 %", () => {
    expect(score.lying).toBeLessThanOrEqual(2);
  });

  it("never throws, and lets nothing out that could turn, hide or mark up a text", () => {
    const unsafe = results.filter((result) => result.unsafe);
    expect(unsafe.map(({ label }) => label.id)).toEqual([]);
  });
});

describe("of sixty user agents that no rule was made for", () => {
  it("claims something false about at most three", () => {
    const unseen = judgeAll(unseenCases, describeDevice);
    expect(unseen).toHaveLength(60);
    // Check only the number. If we looked at single results, we would write rules for them.
    expect(unseen.filter(({ lying }) => lying).length).toBeLessThanOrEqual(3);
    expect(unseen.filter((result) => result.unsafe)).toEqual([]);
  });
});

describe("the labelled user agents", () => {
  it("are the public sixty and at least four hundred of our own, none of them twice", () => {
    expect(publicCases.length).toBe(60);
    expect(ownCases.length).toBeGreaterThanOrEqual(400);
    for (const field of ["id", "userAgent"] as const) {
      const values = [...cases, ...unseenCases].map((label) => label[field]);
      expect(new Set(values).size).toBe(values.length);
    }
  });

  it("are of twenty kinds, ten or more of each, and say where they come from", () => {
    // The source is the name of a package, or a public report.
    const known = /^(?:(?:crawler-|top-)?user-agents|woothee|written|[\w.-]+\/[\w.-]+(?:#\d+)?)$/;
    const counts = new Map<string, number>();
    for (const { category } of ownCases) counts.set(category, (counts.get(category) ?? 0) + 1);
    expect(counts.size).toBe(20);
    expect([...counts].filter(([, count]) => count < 10)).toEqual([]);
    expect(ownCases.filter(({ source }) => !known.test(source))).toEqual([]);
  });
});
