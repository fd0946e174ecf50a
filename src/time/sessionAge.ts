import type { TimedText } from "./labelClock.js";

const activeMs = 3 * 60_000;

/** Whether it was last used within three minutes. A time that is somewhat ahead is a clock that is wrong: now. */
export function activeNow(lastSeen: number, now: number): TimedText<boolean> {
  const until = lastSeen + activeMs;
  return now < until ? { text: true, until } : { text: false, until: Infinity };
}

const soonMs = 3 * 24 * 3_600_000;

/** How far a session is from its end: nothing to say, within three days, or past it by the clock. */
export function expiry(expiresAt: number, now: number): TimedText<"soon" | "expired" | undefined> {
  if (now >= expiresAt) return { text: "expired", until: Infinity };
  const soon = expiresAt - soonMs;
  if (now >= soon) return { text: "soon", until: expiresAt };
  return { text: undefined, until: Number.isNaN(soon) ? Infinity : soon };
}
