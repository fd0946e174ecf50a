import { performance } from "node:perf_hooks";

const rounds = 5;
let calls = 0;

/**
 * Measures how long a call takes, in milliseconds. It takes the best of a few calls for each user agent, so that a
 * pause of the machine does not count. It adds a different comment in each call, so that no cache answers.
 *
 * @param {string[]} userAgents
 * @param {(userAgent: string) => unknown} describe
 */
export function speedOf(userAgents, describe) {
  const best = userAgents.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++) {
    for (const [index, userAgent] of userAgents.entries()) {
      const fresh = `${userAgent.slice(0, 300)} (${calls++})${userAgent.slice(300)}`;
      const began = performance.now();
      describe(fresh);
      best[index] = Math.min(best[index] ?? Infinity, performance.now() - began);
    }
  }
  const sorted = best.toSorted((a, b) => a - b);
  return { median: sorted[sorted.length >> 1] ?? 0, slowest: sorted.at(-1) ?? 0 };
}
