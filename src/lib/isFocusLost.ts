/**
 * Whether nothing has the focus, as after what had it left the page.
 *
 * @param near Anything in that page, because the kit may stand in another document (a frame, a window that
 *   was opened).
 */
export function isFocusLost(near?: Node | null): boolean {
  const { activeElement, body } = near?.ownerDocument ?? document;
  return activeElement === null || activeElement === body;
}
