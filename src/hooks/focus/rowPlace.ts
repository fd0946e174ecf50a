import { rowAround, rowsIn, targetOf } from "./rows.js";

/** The first row that is the element or in it, and that can get the focus. */
function targetIn(element: Element): HTMLElement | undefined {
  const some = rowAround(element) === element ? [element] : rowsIn(element);
  for (const row of some) {
    const target = targetOf(row);
    if (target) return target;
  }
  return undefined;
}

/**
 * Where a row stands: its ancestors from the row's parent up to the list, and the index of the child that leads to
 * the row. It is empty for an element of the list that is in no row. It says enough to find the next row without
 * a search through all rows, because a list may have ten thousand.
 */
export type RowPlace = readonly { parent: Element; index: number }[];

/** Returns the place of the row that contains an element of the list. */
export function placeOfRow(inside: Element | null, list: Element): RowPlace {
  const place: { parent: Element; index: number }[] = [];
  let child = inside && rowAround(inside);
  while (child && child !== list) {
    const parent: Element | null = child.parentElement;
    if (parent) place.push({ parent, index: [...parent.children].indexOf(child) });
    child = parent;
  }
  return place;
}

/**
 * After the row at a place was removed, returns what gets the focus in the row that follows it, or else in the last
 * row. Returns `undefined` when there is no row, or the place is in no row.
 */
export function nameAt(place: RowPlace, list: Element): HTMLElement | undefined {
  if (place.length === 0) return undefined;
  let isRemoved = true;
  for (const { parent, index } of place) {
    if (!list.contains(parent)) continue;
    // The next element has moved to the index of the removed one. An ancestor that is still there is skipped.
    const following = [...parent.children].slice(isRemoved ? index : index + 1);
    isRemoved = false;
    for (const each of following) {
      const target = targetIn(each);
      if (target) return target;
    }
  }
  return [...rowsIn(list)].map(targetOf).findLast((target) => target);
}
