/** Whether a time of a session is known; an unknown one is an Invalid Date. Never throws. */
export function isKnownTime(time: unknown): time is Date {
  return time instanceof Date && !Number.isNaN(time.getTime());
}
