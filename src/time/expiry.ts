import type { Label } from "./Label.js";

const soonMs = 3 * 24 * 3_600_000;

/** How far a session is from its end: nothing to say, within three days, or past it by the clock. */
export function expiry(expiresAt: number, now: number): Label<"soon" | "expired" | undefined> {
  if (now >= expiresAt) return { text: "expired", until: Infinity };
  const soon = expiresAt - soonMs;
  if (now >= soon) return { text: "soon", until: expiresAt };
  return { text: undefined, until: Number.isNaN(soon) ? Infinity : soon };
}
