import { fixtureNow } from "../src/testing/fixtures.js";

const now = fixtureNow.getTime();

/**
 * Every story is seen at the moment of the fixtures, so that words and pictures do not depend on the
 * day. A proxy and no class of its own: a `Date` from before stays one.
 */
globalThis.Date = new Proxy(Date, {
  construct: (target, given, created): object =>
    Reflect.construct(target, given.length > 0 ? given : [now], created),
  get: (target, key, receiver): unknown =>
    key === "now" ? () => now : Reflect.get(target, key, receiver),
});
