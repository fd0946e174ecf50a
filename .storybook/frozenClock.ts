import { fixtureNow } from "../src/testing/fixtures.js";

const now = fixtureNow.getTime();
const running = Date;

/** Use a proxy and not a new class, so that an older `Date` is still an instance of `Date`. */
const frozen = new Proxy(running, {
  construct: (target, given, created): object =>
    Reflect.construct(target, given.length > 0 ? given : [now], created),
  get: (target, key, receiver): unknown =>
    key === "now" ? () => now : Reflect.get(target, key, receiver),
});

/**
 * Sets the clock of every story to the time of the fixtures, so that texts and pictures do not depend on the day.
 */
export function freezeClock(): void {
  globalThis.Date = frozen;
}

/** Starts the clock again, for pages that are not stories. */
export function releaseClock(): void {
  globalThis.Date = running;
}

freezeClock();
