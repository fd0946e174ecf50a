/**
 * A value of a table by its name; `undefined` when the table has no such name. The name may come from outside, and
 * plain access would find `constructor` in every object.
 */
export const lookUp = <Value>(
  table: { readonly [name: string]: Value | undefined },
  name: string,
): Value | undefined => (Object.hasOwn(table, name) ? table[name] : undefined);
