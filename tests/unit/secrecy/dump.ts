/**
 * Every text that can be reached from a value: fields that are not enumerable and getters, `cause`,
 * keys and values of maps and sets, headers, symbols, names of fields.
 */
export function dump(root: unknown): string {
  // The window is everything, the test's own secrets included; the page is looked at as HTML.
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
    // Texts that are no fields of their own.
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
    // A getter that nobody else can read either.
    return undefined;
  }
}
