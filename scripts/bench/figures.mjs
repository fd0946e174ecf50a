/**
 * The figures that each visit gives. A figure is the median of the kit's page, divided by the median of the bare page.
 *
 * @typedef {{ name: string, of(measured: import("./visit.mjs").Measured): number, must?: number, aim?: number }} Figure
 * @typedef {{ visit: import("./visit.mjs").Visit, figures: Figure[] }} Measurement
 */

const cpu = (/** @type {import("./visit.mjs").Measured} */ measured) => measured.cpu;
const script = (/** @type {import("./visit.mjs").Measured} */ measured) => measured.script;
const all = (/** @type {import("./visit.mjs").Measured} */ measured) => measured.all;
const first = (/** @type {import("./visit.mjs").Measured} */ measured) => measured.first;
const heap = (/** @type {import("./visit.mjs").Measured} */ measured) => measured.heap;

/**
 * @param {number} rows
 * @param {number} must
 * @param {number} aim
 * @param {boolean} [hasMotion]
 * @returns {Measurement}
 */
const ending = (rows, must, aim, hasMotion = false) => ({
  visit: { rows, isWarm: true, act: "end", hasMotion },
  figures: [
    { name: `ending one, CPU, ${count(rows)}${hasMotion ? ", motion" : ""}`, of: cpu, must, aim },
  ],
});

/** @type {Measurement[]} */
export const measurements = [
  {
    visit: { rows: 10, isWarm: true },
    figures: [
      { name: "mount script, 10 rows", of: script, must: 4, aim: 2.5 },
      { name: "mount CPU, 10 rows", of: cpu },
    ],
  },
  {
    visit: { rows: 10, isWarm: false },
    figures: [
      { name: "mount script, 10 rows, cold", of: script },
      { name: "cold page to the rows (wall), 10 rows", of: all, must: 7, aim: 4.5 },
    ],
  },
  {
    visit: { rows: 10, isWarm: false, act: "arrive" },
    figures: [{ name: "navigation to the rows (wall), 10 rows, nothing cached", of: all }],
  },
  {
    visit: { rows: 100, isWarm: true },
    figures: [{ name: "mount CPU, 100 rows", of: cpu, must: 1.8, aim: 1.35 }],
  },
  {
    visit: { rows: 100, isWarm: false },
    figures: [{ name: "mount CPU, 100 rows, cold", of: cpu }],
  },
  {
    visit: { rows: 1_000, isWarm: true },
    figures: [
      { name: "mount CPU, 1,000 rows", of: cpu, must: 1, aim: 0.7 },
      { name: "paint, 1,000 rows", of: all, must: 0.9, aim: 0.7 },
      { name: "heap, 1,000 rows", of: heap, must: 1.8, aim: 1.45 },
    ],
  },
  {
    visit: { rows: 10_000, isWarm: true },
    figures: [
      { name: "mount CPU, 10,000 rows", of: cpu },
      { name: "paint, 10,000 rows", of: all, must: 0.6, aim: 0.45 },
      { name: "first rows painted, 10,000 rows", of: first, must: 0.25, aim: 0.12 },
      { name: "heap, 10,000 rows", of: heap, must: 1.8, aim: 1.45 },
    ],
  },
  ending(10, 4, 2),
  ending(100, 2, 1.3),
  ending(10, 8, 5, true),
  ending(100, 3.5, 2, true),
  ending(1_000, 1.2, 0.85),
  ending(10_000, 0.6, 0.4),
  {
    visit: { rows: 1_000, isWarm: true, act: "tick" },
    figures: [{ name: "tick of the clock, CPU, 1,000 rows", of: cpu, must: 0.4, aim: 0.12 }],
  },
  {
    visit: { rows: 10_000, isWarm: true, act: "tick" },
    figures: [{ name: "tick of the clock, CPU, 10,000 rows", of: cpu, must: 0.2, aim: 0.05 }],
  },
  {
    visit: { rows: 1_000, isWarm: true, act: "ask" },
    figures: [{ name: "press to the painted question (wall), 1,000 rows", of: all, must: 2 }],
  },
  {
    visit: { rows: 10_000, isWarm: true, act: "scroll" },
    figures: [{ name: "scrolling, CPU a frame, 10,000 rows", of: cpu, must: 0.35, aim: 0.25 }],
  },
];

/** @param {number} rows */
function count(rows) {
  return `${rows.toLocaleString("en")} rows`;
}
