"use client";

import type { RefObject } from "react";
import { useFocusAfterList } from "./focus/useFocusAfterList.js";
import { useFocusAfterRemoval } from "./focus/useFocusAfterRemoval.js";

/**
 * Moves the focus when the element that had it is removed, so that it is never lost to the body (WCAG 2.4.3).
 * `SessionList` does this itself; call it for a list or a table of your own.
 *
 * When a row is removed, the focus goes to the name of the next row, or else to the name of the last row. It
 * goes to the name and not to the button, so that a repeated Enter never presses another "Sign out". When no
 * rows are left, it goes to the heading that says why, or else to the title. When anything else in the list
 * is removed, the focus goes to that heading or to the title. When a dialog of the host closes and leaves the focus
 * nowhere, it goes to the button that opened the dialog.
 *
 * Mark each row of your own with the attribute `data-session-row`. In it, mark what gets the focus with
 * `data-session-name`. It must be able to have the focus, so give it `tabIndex={-1}` when it is no button or link.
 *
 * @param root The element around all rows and the title. It must be mounted when the caller mounts.
 * @param title The title of the list. Give it `tabIndex={-1}`.
 * @throws Error when there is no `SessionsProvider` above.
 * @example
 * ```tsx
 * const root = useRef<HTMLElement>(null);
 * const title = useRef<HTMLHeadingElement>(null);
 * useRowFocus(root, title);
 * return (
 *   <section ref={root}>
 *     <h2 ref={title} tabIndex={-1}>Devices</h2>
 *     {rows}
 *   </section>
 * );
 * ```
 */
export function useRowFocus(
  root: RefObject<HTMLElement | null>,
  title: RefObject<HTMLElement | null>,
): void {
  useFocusAfterRemoval(root, title);
  useFocusAfterList(root, title);
}
