/** A row of the kit, or one that the host marks. `:not([inert])` excludes the copy that `exitAnimation` shows. */
const rows = ':is([data-sessions="row"], [data-session-row]):not([inert])';
/** What gets the focus in a row: the name in a row of the kit, or what the host marks. */
const names = ':is([data-sessions="row-name"], [data-session-name])';

/** What gets the focus in a row: its name, or else the row itself when it can have the focus. */
export function targetOf(row: Element): HTMLElement | undefined {
  const name = row.querySelector<HTMLElement>(names);
  return name ?? (row.matches("[tabindex]") ? (row as HTMLElement) : undefined);
}

/** The row that is the element or around it. */
export const rowAround = (inside: Element): Element | null => inside.closest(rows);

/** All rows in an element. */
export const rowsIn = (list: Element): Iterable<Element> => list.querySelectorAll(rows);

/** What gets the focus in the first row that is not among the known ones. */
export function nameOfNewRow(list: Element, known: ReadonlySet<Element>): HTMLElement | undefined {
  const row = [...rowsIn(list)].find((each) => !known.has(each));
  return row && targetOf(row);
}
