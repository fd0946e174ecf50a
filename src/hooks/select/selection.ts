/** What is selected. */
export interface Selection {
  ids: ReadonlySet<string>;
  /** The last one pressed: a range starts there. */
  anchor?: string;
  /** All that was not used for so many days; nothing as soon as one is pressed by hand. */
  days?: number;
}

/** How much of what is there is selected, as a checkbox for all shows it. */
export type Selected = "none" | "some" | "all";

/**
 * One was pressed: it turns. With `isRange` all from the one pressed before become what it becomes.
 *
 * @param order What is there, as the eye reads it; anything else is never selected.
 */
export function press(
  { ids, anchor }: Selection,
  id: string,
  order: readonly string[],
  isRange = false,
): Selection {
  const end = order.indexOf(id);
  const from = isRange && anchor !== undefined ? order.indexOf(anchor) : -1;
  const start = from < 0 ? end : from;
  const next = new Set(ids);
  for (const one of order.slice(Math.min(start, end), Math.max(start, end) + 1)) {
    if (ids.has(id)) next.delete(one);
    else next.add(one);
  }
  return { ids: next, anchor: id };
}

/** What has left the list leaves the selection; the same selection where nothing has. */
export function keepListed(selection: Selection, order: readonly string[]): Selection {
  const left = order.filter((id) => selection.ids.has(id));
  return left.length === selection.ids.size ? selection : { ...selection, ids: new Set(left) };
}

/** Whether all, some or none of what is there is selected. */
export function selectedOf({ ids }: Selection, order: readonly string[]): Selected {
  const count = order.filter((id) => ids.has(id)).length;
  if (count === 0) return "none";
  return count < order.length ? "some" : "all";
}
