// `:not([inert])` excludes the copy of a removed row that `exitAnimation` shows.
const names = '[data-sessions="row"]:not([inert]) [data-sessions="row-name"]';

/**
 * Where a row stands: its ancestors from the row's parent up to the list, and the index of the child that leads to
 * the row. It is empty for an element of the list that is in no row. It says enough to find the next row without
 * a search through all rows, because a list may have ten thousand.
 */
export type RowPlace = readonly { parent: Element; index: number }[];

/** Returns the place of the row that contains an element of the list. */
export function placeOfRow(inside: Element | null, list: Element): RowPlace {
  const place: { parent: Element; index: number }[] = [];
  let child = inside?.closest('[data-sessions="row"]');
  while (child && child !== list) {
    const parent: Element | null = child.parentElement;
    if (parent) place.push({ parent, index: [...parent.children].indexOf(child) });
    child = parent;
  }
  return place;
}

/**
 * After the row at a place was removed, returns the name of the row that follows it, or else the name of the last
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
      const name = each.querySelector<HTMLElement>(names);
      if (name) return name;
    }
  }
  return [...list.querySelectorAll<HTMLElement>(names)].at(-1);
}
