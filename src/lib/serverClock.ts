/** How far a server's clock is ahead of this device's two, taken at the receipt of a reply. */
export interface ServerClock {
  /** Ahead of `Date.now()`, which may be corrected at any time, in milliseconds. */
  wallMs: number;
  /** Ahead of `performance.now()`, which is never set back but may stand still while a device sleeps. */
  steadyMs: number;
}

/** For a backend that does not tell its time: this device's clock is believed, also when it is corrected. */
export const viewersClock: ServerClock = { wallMs: 0, steadyMs: -Infinity };

/** Less is the network's doing, not a clock's. */
const jitterMs = 2_000;

/** Takes the clock of a reply that has just come. */
export function readClock(serverTime: Date): ServerClock {
  const time = serverTime.getTime();
  return { wallMs: time - Date.now(), steadyMs: time - performance.now() };
}

/** Whether one of the device's clocks was changed, or stood still, between two replies. */
export function isOtherClock(one: ServerClock, other: ServerClock): boolean {
  const moved = [one.wallMs - other.wallMs, one.steadyMs - other.steadyMs];
  return moved.some((by) => Math.abs(by) >= jitterMs);
}

/**
 * The server's time, in milliseconds since 1970. A wall clock that is behind the steady one was set
 * back: by it what was used days ago would be "now". Ahead of it, the device may have slept.
 */
export function serverNow({ wallMs, steadyMs }: ServerClock, wall: number): number {
  const steady = performance.now() + steadyMs;
  return steady - (wall + wallMs) >= jitterMs ? steady : wall + wallMs;
}
