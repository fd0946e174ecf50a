import { print } from "./table.mjs";

const labels = 350;
const plot = 380;
const bar = 12;
const gap = 10;
const head = 58;

/** One colour for each list. Each contrasts with white and with black. */
const colours = ["#2f7ff0", "#c2700c", "#8a63d2"];

/**
 * Draws the figures as horizontal bars in SVG, on a log scale. A bar starts at the bare list. To the left is cheaper,
 * and to the right is more expensive. When a list cannot do something, it has no bar.
 *
 * @param {import("./run.mjs").Row[]} rows
 * @param {string[]} lists
 * @param {string} origin Says what was measured, and how.
 */
export function chart(rows, lists, origin) {
  const values = rows.flatMap(({ ratios, must = 1 }) => [...Object.values(ratios), must, 1]);
  const known = values.filter((value) => value !== undefined).map(Math.log10);
  // Leave space on the left, because the number of a cheap figure stands to the left of its bar.
  const [from, to] = [Math.min(...known) - 0.3, Math.max(...known)];
  const place = (/** @type {number} */ value) =>
    Math.round(labels + ((Math.log10(value) - from) / (to - from)) * plot);
  const step = lists.length * bar + gap;
  const bottom = head + rows.length * step;
  const ticks = [0.001, 0.01, 0.1, 1, 10, 100, 1000].filter(
    (value) => Math.log10(value) >= from && Math.log10(value) <= to,
  );

  const grid = ticks.map(
    (
      value,
    ) => `<path class="${value === 1 ? "bare" : "grid"}" d="M${place(value)} ${head - 6}V${bottom}"/>
<text x="${place(value)}" y="${head - 12}" text-anchor="middle">${print(value)}</text>`,
  );
  const bars = rows.map(({ name, ratios, must }, row) => {
    const top = head + row * step;
    const middle = top + (lists.length * bar) / 2;
    return `<text x="${labels - 12}" y="${middle + 4}" text-anchor="end">${escape(name)}</text>
${lists.map((list, index) => barOf(ratios[list], top + index * bar, index)).join("")}\
${must === undefined ? "" : `<path class="must" d="M${place(must)} ${top - 2}V${top + bar}"/>`}`;
  });
  const key = lists.map(
    (
      list,
      index,
    ) => `<rect x="${12 + index * 130}" y="12" width="12" height="12" fill="${colours[index]}"/>
<text x="${30 + index * 130}" y="22">${escape(list)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${labels + plot + 60} ${bottom + 10}" \
role="img" aria-labelledby="title desc">
<title id="title">What each list costs, as a multiple of a bare list of React rows</title>
<desc id="desc">Horizontal bars on a log scale. ${escape(origin)} The table in bench.md has the same figures.</desc>
<style>
text { font: 12px system-ui, sans-serif; fill: #1f2328 }
.grid { stroke: #d1d9e0 } .bare { stroke: #1f2328 } .must { stroke: #1f2328; stroke-width: 2 }
.paper { fill: #ffffff }
@media (prefers-color-scheme: dark) {
text { fill: #f0f6fc } .grid { stroke: #3d444d } .bare, .must { stroke: #f0f6fc } .paper { fill: #0d1117 }
}
</style>
<rect class="paper" width="100%" height="100%"/>
${[...grid, ...key, ...bars].join("\n")}
<path class="must" d="M${12 + lists.length * 130} 12v12"/>
<text x="${20 + lists.length * 130}" y="22">what the kit must hold</text>
</svg>
`;

  /**
   * @param {number | undefined} value
   * @param {number} top
   * @param {number} index
   */
  function barOf(value, top, index) {
    if (value === undefined) return "";
    const [left, right] = [Math.min(place(1), place(value)), Math.max(place(1), place(value))];
    const isCheap = value < 1;
    return `<rect x="${left}" y="${top}" width="${Math.max(right - left, 1)}" height="${bar - 2}" \
fill="${colours[index]}"/><text x="${isCheap ? left - 4 : right + 4}" y="${top + bar - 2}" \
text-anchor="${isCheap ? "end" : "start"}">${print(value)}</text>
`;
  }
}

/** @param {string} text */
function escape(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
