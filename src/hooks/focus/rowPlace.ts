/** A row of the kit, or one that the host marks. `:not([inert])` excludes the copy that `exitAnimation` shows. */
const rows = ':is([data-sessions="row"], [data-session-row]):not([inert])';
/** What gets the focus in a row: the name in a row of the kit, or what the host marks. */
const names = ':is([data-sessions="row-name"], [data-session-name])';

/** What gets the focus in a row: its name, or else the row itself when it can have the focus. */
function targetOf(row: Element): HTMLElement | undefined {
  const name = row.querySelector<HTMLElement>(names);
  return name ?? (row.matches("[tabindex]") ? (row as HTMLElement) : undefined);
}

/** All rows in an element. */
export const rowsIn = (list: Element): Iterable<Element> => list.querySelectorAll(rows);

/** What gets the focus in the first row that is not among the known ones. */
export function nameOfNewRow(list: Element, known: ReadonlySet<Element>): HTMLElement | undefined {
  const row = [...rowsIn(list)].find((each) => !known.has(each));
  return row && targetOf(row);
}

/** The first row that is the element or in it, and that can get the focus. */
function targetIn(element: Element): HTMLElement | undefined {
  const some = element.matches(rows) ? [element] : element.querySelectorAll(rows);
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
  let child = inside?.closest(rows);
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
