import { performance } from "node:perf_hooks";

const rounds = 5;
let calls = 0;

/**
 * How long a call takes, in milliseconds: the best of a few for each string, so that a pause of the
 * machine is no answer. A comment that differs from call to call keeps a cache from answering.
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
