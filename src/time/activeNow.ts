import type { Label } from "./Label.js";

const activeMs = 3 * 60_000;

/** Whether it was last used within three minutes. A time that is somewhat ahead is a clock that is wrong: now. */
export function activeNow(lastSeen: number, now: number): Label<boolean> {
  const until = lastSeen + activeMs;
  return now < until ? { text: true, until } : { text: false, until: Infinity };
}
