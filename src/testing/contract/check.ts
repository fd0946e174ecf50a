/** Throws unless something holds; the message says what the client did instead. */
export function check(holds: boolean, message: string): asserts holds {
  if (!holds) throw new Error(`active-sessions contract: ${message}`);
}

/** Throws unless two lists hold the same ids, in whatever order; a doubled id counts twice. */
export function checkSameIds(
  actual: readonly string[],
  expected: readonly string[],
  what: string,
): void {
  const [have, want] = [actual, expected].map((ids) => JSON.stringify(ids.toSorted()));
  check(have === want, `${what}: expected the ids ${want}, found ${have}.`);
}
