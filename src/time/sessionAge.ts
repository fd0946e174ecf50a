import type { TimedText } from "./labelClock.js";

const activeMs = 3 * 60_000;

/**
 * Whether a session was last used within three minutes. A `lastSeen` in the future counts as now,
 * because it comes from a clock that is wrong.
 *
 * @param lastSeen Milliseconds since 1970.
 */
export function activeNow(lastSeen: number, now: number): TimedText<boolean> {
  const until = lastSeen + activeMs;
  return now < until ? { text: true, until } : { text: false, until: Infinity };
}

const soonMs = 3 * 24 * 3_600_000;

/**
 * Whether a session expires within three days (`soon`) or its expiry is in the past (`expired`).
 *
 * @param expiresAt Milliseconds since 1970. `NaN` gives `undefined`.
 */
export function expiry(expiresAt: number, now: number): TimedText<"soon" | "expired" | undefined> {
  if (now >= expiresAt) return { text: "expired", until: Infinity };
  const soon = expiresAt - soonMs;
  if (now >= soon) return { text: "soon", until: expiresAt };
  return { text: undefined, until: Number.isNaN(soon) ? Infinity : soon };
}
