/**
 * Whether a row of figures grows: the straight line that fits them best.
 *
 * @param {{ at: number, value: number }[]} samples
 * @returns {{ first: number, last: number, growth: number }} The ends of the line, and by what share of
 *   its beginning it has grown.
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
