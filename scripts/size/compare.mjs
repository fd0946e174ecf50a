/** The largest result of the bundlers may be at most so many times the smallest. */
const apart = 1.15;

/**
 * Returns a message for each size that differs too much. When one bundler puts much more into the entry than the
 * others, some import leads from the entry to lazy code, such as a module that re-exports many others.
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
    return `${what}: the result of ${most} is ${times.toFixed(2)} times as large as that of ${least}, and ${apart} is allowed`;
  });
}
