let takeBackLast = () => {};

/**
 * Tells that a press waits. Takes back the press that waited before, because the page holds one press at a time: the
 * last one.
 *
 * @param takeBack Called when the next press comes.
 */
export function becomesLastPress(takeBack: () => void): void {
  takeBackLast();
  takeBackLast = takeBack;
}
