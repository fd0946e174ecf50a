import { isShallowEqual } from "./equality.js";

/**
 * The most results that `memoize` keeps. Some arguments come from outside, and a server runs for months. A long list
 * has fewer different places.
 */
const mostResults = 5_000;
/** In characters. Arguments come from outside and can have any length, so a result of longer ones is not cached. */
const longestKey = 5_000;

/**
 * Caches a function's result for each set of arguments. Arguments are compared as JSON. Above 5,000 results the
 * oldest is removed. A result of `undefined` is not cached, and no result of arguments above 5,000 characters.
 */
export function memoize<Args extends readonly unknown[], Value>(
  make: (...args: Args) => Value,
): (...args: Args) => Value {
  const made = new Map<string, Value>();
  return (...args) => {
    // Most functions take one text, which needs no JSON.
    const only = args[0];
    const key = args.length === 1 && typeof only === "string" ? only : JSON.stringify(args);
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(...args);
    if (value !== undefined && key.length <= longestKey) made.set(key, value);
    if (made.size > mostResults) made.delete(made.keys().next().value!);
    return value;
  };
}

/**
 * Caches a function's result for an object and its further arguments, which are compared with `Object.is`.
 * Only the newest result of each object is kept, and only while the object exists.
 */
export function remember<Key extends object, Rest extends readonly unknown[], Value>(
  make: (key: Key, ...rest: Rest) => Value,
): (key: Key, ...rest: Rest) => Value {
  const made = new WeakMap<Key, { rest: Rest; value: Value }>();
  // Most objects are asked for with the same arguments. They share one array, because there are thousands. It
  // stays in memory, so do not pass sessions as further arguments.
  let shared: Rest | undefined;
  return (key, ...args) => {
    const known = made.get(key);
    const rest = shared && isShallowEqual(shared, args) ? shared : (shared = args);
    if (known && (known.rest === rest || isShallowEqual(known.rest, rest))) return known.value;
    const value = make(key, ...rest);
    made.set(key, { rest, value });
    return value;
  };
}
