/** Makes a value once for the same arguments; those are told apart by their JSON. */
export function memoize<Args extends readonly unknown[], Value>(
  make: (...args: Args) => Value,
): (...args: Args) => Value {
  const made = new Map<string, Value>();
  return (...args) => {
    // Most have one text, which needs no JSON.
    const [only] = args;
    const key = args.length === 1 && typeof only === "string" ? only : JSON.stringify(args);
    let value = made.get(key);
    if (value === undefined) made.set(key, (value = make(...args)));
    return value;
  };
}
