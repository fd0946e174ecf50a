/**
 * Returns the figures as a Markdown table.
 *
 * @param {import("./run.mjs").Row[]} rows
 * @param {string[]} lists
 */
export function table(rows, lists) {
  const head = ["times the bare list", ...lists, "must", "aim"];
  const lines = rows.map(({ name, ratios, must, aim }) => [
    name,
    ...lists.map((list) => (list in ratios ? (print(ratios[list]) ?? "too slow") : "-")),
    print(must) ?? "",
    print(aim) ?? "",
  ]);
  return [head, head.map(() => "---"), ...lines]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

/**
 * Prints a figure with two or three digits.
 *
 * @param {number | undefined} value
 */
export function print(value) {
  return value === undefined ? undefined : String(Number(value.toPrecision(value < 1 ? 2 : 3)));
}
