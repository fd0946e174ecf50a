const activeMs = 3 * 60_000;

/** Whether it was last used within three minutes. A time in the future is a clock that is wrong: now. */
export function isActiveNow(lastSeen: Date, now: Date): boolean {
  return now.getTime() - lastSeen.getTime() < activeMs;
}
