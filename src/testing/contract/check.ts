/** Throws when the condition is false. The message says what the client did instead. */
export function check(holds: boolean, message: string): asserts holds {
  if (!holds) throw new Error(`active-sessions contract: ${message}`);
}

/**
 * Throws when two lists contain different ids. The order does not matter, but an id that appears twice counts
 * twice.
 */
export function checkSameIds(
  actual: readonly string[],
  expected: readonly string[],
  what: string,
): void {
  const [have, want] = [actual, expected].map((ids) => JSON.stringify(ids.toSorted()));
  check(have === want, `${what}: expected the ids ${want}, found ${have}.`);
}
