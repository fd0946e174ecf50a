import { parseSync } from "vite";

/**
 * The declarations that an entry does not export and that users see all the same, through a type that
 * it does: without them a report stays the same when, say, the properties of a parameter change.
 *
 * @param {string} rollup All declarations of an entry, as one file.
 */
export function hiddenIn(rollup) {
  const { program, comments } = parseSync("rollup.d.ts", rollup);
  const bare = comments.reduce(
    (text, { start, end }) => text.slice(0, start) + " ".repeat(end - start) + text.slice(end),
    rollup,
  );
  return program.body
    .filter(({ type }) => !/^(Import|Export)/.test(type))
    .map(({ start, end }) => bare.slice(start, end).replaceAll(/\n\s*(?=\n)/g, ""))
    .join("\n\n");
}
