/**
 * How much longer one thing takes than another, in the same run: the two take turns, so that what
 * the machine does meanwhile meets both, and the middle of many rounds is taken.
 *
 * @param {() => number | Promise<number>} ours Milliseconds of one round.
 * @param {() => number | Promise<number>} bare
 * @param {number} rounds
 * @returns The ratio of the medians, and half of all single ratios lie between `low` and `high`.
 */
export async function compare(ours, bare, rounds = 31) {
  // The first rounds are those of a compiler that does not know the code yet.
  for (let round = 0; round < 5; round++) void [await ours(), await bare()];
  const times = { ours: /** @type {number[]} */ ([]), bare: /** @type {number[]} */ ([]) };
  for (let round = 0; round < rounds; round++) {
    // By turns the first, so that what one leaves to collect is not always in the way of the other.
    if (round % 2 === 0) times.ours.push(await ours());
    times.bare.push(await bare());
    if (round % 2 === 1) times.ours.push(await ours());
  }
  const ratios = times.ours.map((time, round) => time / (times.bare[round] ?? Number.NaN));
  return {
    ratio: quantile(times.ours, 0.5) / quantile(times.bare, 0.5),
    low: quantile(ratios, 0.25),
    high: quantile(ratios, 0.75),
  };
}

/**
 * @param {number[]} values
 * @param {number} share
 */
function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
}
