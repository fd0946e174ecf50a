/**
 * Returns every text that can be reached from a value: fields that are not enumerable, getters, `cause`, keys
 * and values of maps and sets, headers, symbols, and the names of fields.
 */
export function dump(root: unknown): string {
  // Skip the window, because it also contains the secrets of the test. The page is searched as HTML instead.
  const seen = new Set<unknown>([globalThis, document]);
  const lines: string[] = [];
  const queue: unknown[] = [root];
  while (queue.length > 0) {
    const value = queue.pop();
    if (seen.has(value)) continue;
    seen.add(value);
    if (typeof value !== "function" && (typeof value !== "object" || value === null)) {
      lines.push(String(value));
      continue;
    }
    // These texts are not in fields that `Reflect.ownKeys` returns.
    if (value instanceof Error || value instanceof URL) lines.push(String(value));
    if (value instanceof Request || value instanceof Response) queue.push(value.headers, value.url);
    if (value instanceof Map || value instanceof Set || value instanceof Headers) {
      queue.push(...[...value.entries()].flat());
    }
    for (const key of Reflect.ownKeys(value)) queue.push(key, read(value, key));
  }
  return lines.join("\n");
}

function read(value: object, key: PropertyKey): unknown {
  try {
    return Reflect.get(value, key);
  } catch {
    // When a getter throws, nobody else can read its value either.
    return undefined;
  }
}
