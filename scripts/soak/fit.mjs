/**
 * Finds the straight line that fits some figures best, in order to see whether they grow.
 *
 * @param {{ at: number, value: number }[]} samples
 * @returns {{ first: number, last: number, growth: number }} The values at both ends of the line,
 *   and its growth as a share of the first value.
 */
export function fit(samples) {
  const count = samples.length;
  const mean = (/** @type {number[]} */ values) =>
    values.reduce((sum, value) => sum + value, 0) / count;
  const middle = mean(samples.map(({ at }) => at));
  const level = mean(samples.map(({ value }) => value));
  let above = 0;
  let below = 0;
  for (const { at, value } of samples) {
    above += (at - middle) * (value - level);
    below += (at - middle) ** 2;
  }
  const slope = below === 0 ? 0 : above / below;
  const first = level + slope * ((samples[0]?.at ?? middle) - middle);
  const last = level + slope * ((samples.at(-1)?.at ?? middle) - middle);
  return { first, last, growth: (last - first) / first };
}
