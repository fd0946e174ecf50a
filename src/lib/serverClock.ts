/** The lead of a server's clock over the two clocks of this device, measured when a response arrives. */
export interface ServerClock {
  /** Lead over `Date.now()`, in milliseconds. That clock can be set at any time. */
  wallMs: number;
  /**
   * Lead over `performance.now()`, in milliseconds. That clock is never set back, but may stop while the
   * device sleeps.
   */
  steadyMs: number;
}

/** Used when the backend sends no time: it follows this device's clock, also when the clock is changed. */
export const viewersClock: ServerClock = { wallMs: 0, steadyMs: -Infinity };

/** Smaller differences between two responses come from the network, not from a clock. */
const jitterMs = 2_000;

/** Measures the server's clock from a response that has just arrived. */
export function readClock(serverTime: Date): ServerClock {
  const time = serverTime.getTime();
  return { wallMs: time - Date.now(), steadyMs: time - performance.now() };
}

/** Whether one of the device's clocks was set, or stopped, between two responses. */
export function isOtherClock(one: ServerClock, other: ServerClock): boolean {
  const moved = [one.wallMs - other.wallMs, one.steadyMs - other.steadyMs];
  return moved.some((by) => Math.abs(by) >= jitterMs);
}

/**
 * The server's time, in milliseconds since 1970. When the wall clock is behind the steady clock, it was set
 * back, so the steady clock is used: otherwise activity from days ago could be shown as "now". When the wall
 * clock is ahead, the device may have slept, so the wall clock is used.
 *
 * @param wall This device's `Date.now()`.
 */
export function serverNow({ wallMs, steadyMs }: ServerClock, wall: number): number {
  const steady = performance.now() + steadyMs;
  return steady - (wall + wallMs) >= jitterMs ? steady : wall + wallMs;
}
