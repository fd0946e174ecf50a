let last = 0;

/**
 * A number higher than every one before it: tells what started after what on this page. Not the
 * clock, which has ties and can be set back.
 */
export function nextSequence(): number {
  return ++last;
}
