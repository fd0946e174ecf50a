/** The longest delay of a timer. A timer with a longer one would fire at once. */
const longestTimerMs = 2_147_483_647;

/**
 * A time limit in whole milliseconds, as a timer takes it; `undefined` means no limit. A value above 2147483647 (24
 * days), such as `Infinity`, means no limit. A value that is not above 0, such as `NaN`, means the usual limit,
 * because with 0 each request would fail while it is in flight.
 *
 * @param limitMs From the host, so it may be any value.
 */
export function timeLimit(limitMs: number | undefined, usualMs: number): number | undefined {
  // `Math.ceil` because a fraction below 0.5 would round to 0.
  const limit = limitMs! > 0 ? Math.ceil(limitMs!) : usualMs;
  return limit > longestTimerMs ? undefined : limit;
}
