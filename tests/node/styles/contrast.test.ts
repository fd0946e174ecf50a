import { describe, expect, it } from "vitest";
import { contrast } from "./colours.js";
import { looks, readTokens } from "./tokens.js";

/** The least contrast: 4.5 for text, and 3 for everything else (WCAG 2.2, 1.4.3 and 1.4.11). */
const text = 4.5;
const shape = 3;

/**
 * Each foreground and background, the least contrast, and the contrast in each look: light, dark, more
 * contrast light, more contrast dark. The contrasts are rounded down. `page` is the host's background, and
 * the test uses the hardest value of its range: #f7f8f9 and #0f1114. With more contrast, it is white and
 * black.
 */
const table: [colour: string, ground: string, need: number, ratios: number[]][] = [
  ["text", "surface", text, [17.77, 15.13, 21, 21]],
  ["text", "sunken", text, [16.29, 13.88, 21, 21]],
  ["text", "danger-soft", text, [16.08, 13.72, 21, 21]],
  ["muted", "surface", text, [6.61, 7.6, 13.42, 14.83]],
  ["muted", "sunken", text, [6.06, 6.97, 13.42, 14.83]],
  ["muted", "hover", text, [6.27, 7.14, 11.99, 12.29]],
  ["muted", "page", text, [6.22, 8.17, 13.42, 14.83]],
  ["muted", "danger-soft", text, [5.98, 6.89, 13.42, 14.83]],
  ["accent", "surface", text, [6.18, 7.96, 9.78, 13.98]],
  ["accent", "hover", text, [5.86, 7.47, 8.74, 11.58]],
  ["accent", "accent-soft", text, [5.47, 6.5, 9.78, 13.98]],
  ["on-accent", "accent", text, [6.18, 8.3, 9.78, 13.98]],
  ["danger", "surface", text, [6.57, 7.7, 9.7, 13.21]],
  ["danger", "hover", text, [6.23, 7.23, 8.66, 10.95]],
  ["danger", "danger-soft", text, [5.94, 6.98, 9.7, 13.21]],
  ["on-danger", "danger", text, [6.57, 8.17, 9.7, 13.21]],
  ["on-danger", "danger-hover", text, [8.55, 9.94, 12.31, 15.69]],
  ["control", "surface", shape, [3.71, 3.9, 13.42, 14.83]],
  ["control", "sunken", shape, [3.4, 3.57, 13.42, 14.83]],
  ["control", "hover", shape, [3.52, 3.66, 11.99, 12.29]],
  ["ring", "surface", shape, [6.18, 7.96, 21, 21]],
  ["ring", "page", shape, [5.81, 8.56, 21, 21]],
  ["ring", "danger-soft", shape, [5.59, 7.22, 21, 21]],
];

const pages = {
  light: "#f7f8f9",
  dark: "#0f1114",
  "more light": "#ffffff",
  "more dark": "#000000",
};

const roundDown = (ratio: number) => Math.floor(ratio * 100 + 1e-6) / 100;

describe.each(looks)("in %s", (look) => {
  const token = readTokens(look);
  it.each(table)("%s can be made out on %s", (colour, ground, need, ratios) => {
    const behind = ground === "page" ? pages[look] : token(ground);
    const ratio = roundDown(contrast(token(colour), behind));
    expect(ratio).toBeGreaterThanOrEqual(need);
    expect(ratio).toBe(ratios[looks.indexOf(look)]);
  });
});

it("draws a hairline on purpose so faint that nothing may be told by it alone", () => {
  const ratios = (["light", "dark"] as const).map((look) => {
    const token = readTokens(look);
    return roundDown(contrast(token("line"), token("surface")));
  });
  expect(ratios).toEqual([1.24, 1.29]);
});
