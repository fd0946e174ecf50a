import { isShallowEqual } from "./equality.js";

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

/**
 * Makes a value once for an object and the same further arguments, which are compared as they are. Only the
 * newest value of an object is kept, and it goes with the object.
 */
export function remember<Key extends object, Rest extends readonly unknown[], Value>(
  make: (key: Key, ...rest: Rest) => Value,
): (key: Key, ...rest: Rest) => Value {
  const made = new WeakMap<Key, { rest: Rest; value: Value }>();
  return (key, ...rest) => {
    const known = made.get(key);
    if (known && isShallowEqual(known.rest, rest)) return known.value;
    const value = make(key, ...rest);
    made.set(key, { rest, value });
    return value;
  };
}
