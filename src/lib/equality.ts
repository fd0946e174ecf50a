/** Whether two plain values are equal in content: objects by their own keys, dates by their time. */
export function deepEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (a instanceof Date && b instanceof Date) return Object.is(a.getTime(), b.getTime());
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && deepEqual(a[key], b[key]))
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !(value instanceof Date);
}

/**
 * Creates a function that returns the list of its last call when the new list contains the same values in the same
 * order.
 */
export function createKeeper<Value>(): (next: readonly Value[]) => readonly Value[] {
  let last: readonly Value[] = [];
  return (next) => (isShallowEqual(last, next) ? last : (last = next));
}

/** Whether two lists contain the same values in the same order, compared with `Object.is`. */
export function isShallowEqual(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  // Use a loop and no function, because this runs several times for each of thousands of rows.
  for (let index = 0; index < one.length; index++) {
    if (!Object.is(one[index], other[index])) return false;
  }
  return true;
}
