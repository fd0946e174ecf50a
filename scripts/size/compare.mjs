/** How far the bundlers may be apart: the greatest is at most so many times the least. */
const apart = 1.15;

/**
 * Says what is not alike. When a bundler has much more in the entry than the others, something leads it
 * from there to what should be lazy, such as a module that hands on names of many others.
 *
 * @param {Record<string, import("./weigh.mjs").Weight>} bundlers
 * @returns {string[]}
 */
export function compare(bundlers) {
  return /** @type {const} */ ([
    ["first", "first load"],
    ["all", "all chunks"],
  ]).flatMap(([key, what]) => {
    const sorted = Object.entries(bundlers).toSorted(([, a], [, b]) => a[key] - b[key]);
    const [[least, low], [most, high]] = [sorted[0], sorted.at(-1)];
    const times = high[key] / low[key];
    if (times <= apart) return [];
    return `${what}: ${most} makes ${times.toFixed(2)} times what ${least} makes, of ${apart} allowed`;
  });
}
