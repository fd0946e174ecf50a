import { isSame } from "./isSame.js";

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
    if (known && isSame(known.rest, rest)) return known.value;
    const value = make(key, ...rest);
    made.set(key, { rest, value });
    return value;
  };
}
