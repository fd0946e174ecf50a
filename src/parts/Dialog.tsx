"use client";

import { type ComponentPropsWithoutRef, forwardRef, useRef } from "react";
import { saveFocus } from "../lib/dom/saveFocus.js";
import { useMergedRefs } from "../lib/react/useMergedRefs.js";
import { useEscape } from "../lib/react/useEscape.js";
import { useIsomorphicLayoutEffect } from "../lib/react/useIsomorphicLayoutEffect.js";
import { heading } from "./heading.js";
import { definePart, part } from "./part.js";
import { named } from "./named.js";

/** Props of {@link Dialog}. */
export interface DialogProps extends Omit<ComponentPropsWithoutRef<"dialog">, "onCancel"> {
  /**
   * Called when the person presses Escape, or closes the dialog in another way. The dialog stays open
   * until it is unmounted. No element around the dialog receives that key press.
   */
  onCancel(): void;
}

/**
 * A modal dialog that is open while it is mounted. It stays at its place in the DOM, so it inherits
 * the colours, theme and direction of the list. When it opens, it focuses its first button. When it
 * closes, it gives the focus back. Without `showModal` (jsdom) it opens in place.
 *
 * Renders a `<dialog>`.
 *
 * @example
 * ```tsx
 * {isAsking && (
 *   <Dialog aria-labelledby="question" onCancel={cancel}>
 *     <DialogTitle id="question">Sign out this device?</DialogTitle>
 *     <DialogActions>
 *       <Button onClick={cancel}>Cancel</Button>
 *       <Button data-variant="danger" onClick={revoke}>Sign out</Button>
 *     </DialogActions>
 *   </Dialog>
 * )}
 * ```
 */
export const Dialog = /* @__PURE__ */ definePart<DialogProps, HTMLDialogElement>(
  "dialog",
  (props) => <NativeDialog {...named("dialog")} {...props} />,
);

const NativeDialog = forwardRef<HTMLDialogElement, DialogProps>(function NativeDialog(
  { onCancel, ...props },
  ref,
) {
  const own = useRef<HTMLDialogElement>(null);
  const composedRef = useMergedRefs(own, ref);
  useEscape(own, onCancel);
  useIsomorphicLayoutEffect(() => {
    const dialog = own.current;
    if (!dialog) return;
    const giveBack = saveFocus(dialog);
    if (typeof dialog.showModal === "function") dialog.showModal();
    else dialog.setAttribute("open", "");
    dialog.querySelector("button")?.focus();
    return () => {
      if (typeof dialog.close === "function") dialog.close();
      giveBack();
    };
  }, []);
  return (
    <dialog
      {...props}
      ref={composedRef}
      // The browser sends `cancel` for other gestures than Escape too, such as Back on Android. Stop it
      // here, because React passes it on to a dialog of the host around this one.
      onCancel={(event) => {
        event.stopPropagation();
        // Keep the dialog open. It closes when `onCancel` has made its parent unmount it.
        event.preventDefault();
        onCancel();
      }}
      // Chrome closes the dialog on a second gesture without a `cancel` event (close watcher). In
      // StrictMode the effect closes and reopens the dialog. Its late `close` event must be ignored.
      onClose={(event) => {
        event.stopPropagation();
        if (!event.currentTarget.open) onCancel();
      }}
    />
  );
});

/** The question, as the title of the dialog. Renders an `<h2>`, or the heading of `level`. */
export const DialogTitle = /* @__PURE__ */ heading("dialog-title");
/** What happens when the person confirms. Renders a `<p>`. */
export const DialogText = /* @__PURE__ */ part("p", "dialog-text");
/** The buttons of the dialog. Renders a `<div>`. */
export const DialogActions = /* @__PURE__ */ part("div", "dialog-actions");
