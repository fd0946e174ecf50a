let last = 0;

/**
 * A number higher than each one before, which shows what started first on this page. A clock cannot show
 * this, because two times may be equal and the clock can be set back.
 */
export function nextSequence(): number {
  return ++last;
}
