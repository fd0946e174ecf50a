import { parseSync } from "vite";

/**
 * Returns the declarations that an entry does not export, but that an exported type uses. Without them a report would
 * not change when, for example, the properties of a parameter change.
 *
 * @param {string} rollup All declarations of an entry, in one file.
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
