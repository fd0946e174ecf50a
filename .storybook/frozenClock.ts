import { fixtureNow } from "../src/testing/fixtures.js";

const now = fixtureNow.getTime();
const running = Date;

/** A proxy and no class of its own: a `Date` from before stays one. */
const frozen = new Proxy(running, {
  construct: (target, given, created): object =>
    Reflect.construct(target, given.length > 0 ? given : [now], created),
  get: (target, key, receiver): unknown =>
    key === "now" ? () => now : Reflect.get(target, key, receiver),
});

/**
 * Every story is seen at the moment of the fixtures, so that words and pictures do not depend on the
 * day.
 */
export function freezeClock(): void {
  globalThis.Date = frozen;
}

/** The clock goes on, for what is no story. */
export function releaseClock(): void {
  globalThis.Date = running;
}

freezeClock();
