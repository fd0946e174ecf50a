/** The selected rows. */
export interface Selection {
  /** The ids of the selected sessions. */
  ids: ReadonlySet<string>;
  /** The id of the last row that was pressed. A range starts there. */
  anchor?: string;
  /**
   * Set while the selection is "not used for this number of days". It is removed as soon as the user presses
   * a single row.
   */
  days?: number;
}

/** Whether no row, some rows or all rows are selected: the state of the checkbox "Select all". */
export type Selected = "none" | "some" | "all";

/**
 * The selection after a press on one row: the row changes from selected to unselected, or back. With
 * `isRange`, all rows from the last pressed row to this one get the same new state.
 *
 * @param order The ids of the rows on the screen, in their order. Other ids are never selected.
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

/** Removes ids that are no longer in the list. Returns the same object when nothing changes. */
export function keepListed(selection: Selection, order: readonly string[]): Selection {
  const left = order.filter((id) => selection.ids.has(id));
  return left.length === selection.ids.size ? selection : { ...selection, ids: new Set(left) };
}

/** Whether all, some or none of the rows in `order` are selected. */
export function selectedOf({ ids }: Selection, order: readonly string[]): Selected {
  const count = order.filter((id) => ids.has(id)).length;
  if (count === 0) return "none";
  return count < order.length ? "some" : "all";
}
