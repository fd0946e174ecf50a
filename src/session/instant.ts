import { isKnownTime } from "./isKnownTime.js";

/** A time in milliseconds; an unknown one is before all others. */
export function instant(time: Date): number {
  return isKnownTime(time) ? time.getTime() : Number.NEGATIVE_INFINITY;
}
