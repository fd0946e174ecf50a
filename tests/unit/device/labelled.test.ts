import { expect, it } from "vitest";
import { describeDevice } from "../../../src/device/describeDevice.js";
import { judge, labelled } from "./labelled.js";

const verdicts = labelled.map((label) => judge(label, describeDevice(label.userAgent)));
const share = (count: number) => Math.round((count / labelled.length) * 1000) / 10;

it("says the right browser, system and kind of most labelled strings, and nothing false", () => {
  const right = verdicts.filter(
    (verdict) =>
      [verdict.browser, verdict.os, verdict.type].every((word) => word === "right") &&
      !Object.values(verdict).includes("false"),
  );
  expect(labelled.length).toBe(60);
  expect(share(right.length)).toBeGreaterThanOrEqual(80);
});

it("claims something false about few of them", () => {
  const lying = verdicts.filter((verdict) => Object.values(verdict).includes("false"));
  expect(share(lying.length)).toBeLessThanOrEqual(14);
});
