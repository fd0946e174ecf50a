// @vitest-environment node
import { expect, it } from "vitest";
import { directionOf } from "../../../src/lib/text/directionOf.js";

it.each([
  ["Hebrew", " על "],
  ["Arabic", " على "],
  ["Arabic in presentation forms", "\uFEDE"],
  ["Syriac", "ܥܠ"],
  ["Thaana", "ގައި"],
  ["N’Ko", "ߞߊ߲߬"],
  ["Adlam, outside of the first plane", "\u{1E900}\u{1E923}"],
  ["Hanifi Rohingya", "\u{10D00}"],
])("a sentence in %s runs from right to left", (_, words) => {
  expect(directionOf(`${words} `)).toBe("rtl");
  expect(directionOf(`Chrome${words}macOS`)).toBe("rtl");
});

it.each([
  ["English", " on "],
  ["Hindi", " पर "],
  ["Japanese", "の"],
  ["an emoji", "💻"],
  ["only punctuation", " – "],
  ["nothing", ""],
])("a sentence in %s runs from left to right", (_, words) => {
  expect(directionOf(words)).toBe("ltr");
});
