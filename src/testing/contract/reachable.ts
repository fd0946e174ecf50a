/**
 * Yields every value that can be reached from a value: also fields that are not enumerable, `cause`, and the
 * keys and values of maps and sets. Getters are not called, and each object is visited once.
 */
export function* reachable(root: unknown, seen = new Set<unknown>()): Generator {
  if (seen.has(root)) return;
  seen.add(root);
  yield root;
  if (typeof root !== "object" && typeof root !== "function") return;
  if (root === null) return;
  if (root instanceof Map || root instanceof Set) {
    for (const entry of root.entries()) for (const part of entry) yield* reachable(part, seen);
  }
  for (const key of Reflect.ownKeys(root)) {
    yield key;
    const field = Object.getOwnPropertyDescriptor(root, key);
    if (field && "value" in field) yield* reachable(field.value, seen);
  }
}
