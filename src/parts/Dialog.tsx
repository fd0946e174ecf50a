"use client";

import { type ComponentPropsWithoutRef, forwardRef, useRef } from "react";
import { saveFocus } from "../lib/dom/focus.js";
import { useMergedRefs } from "../lib/react/useMergedRefs.js";
import { useEscape } from "../lib/react/useEscape.js";
import { useIsomorphicLayoutEffect } from "../lib/react/useIsomorphicLayoutEffect.js";
import { heading } from "./heading.js";
import { part } from "./part.js";
import { named } from "./named.js";

/** Props of {@link Dialog}. */
export interface DialogProps extends Omit<ComponentPropsWithoutRef<"dialog">, "onCancel"> {
  /** Escape was pressed, of which nothing else hears; the dialog stays until it is unmounted. */
  onCancel(): void;
}

/**
 * A modal question, open while mounted: the native `<dialog>`, whose top layer keeps tokens, theme
 * and direction. Focus goes to its first button and back to where it was. Where `showModal` is
 * missing (jsdom) it opens in place.
 */
export const Dialog = forwardRef<HTMLDialogElement, DialogProps>(function Dialog(
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
      {...named("dialog")}
      {...props}
      ref={composedRef}
      // By something else than Escape. React hands it on to a dialog of the host's around this one.
      onCancel={(event) => {
        event.stopPropagation();
        // React closes it by unmounting, once the store has heard.
        event.preventDefault();
        onCancel();
      }}
      // A second gesture in a row closes it without asking (Chrome's close watcher). Strict mode closes
      // and opens it anew: the news of that comes late, and is none.
      onClose={(event) => {
        event.stopPropagation();
        if (!event.currentTarget.open) onCancel();
      }}
    />
  );
});

/** The question. `<h3>` */
export const DialogTitle = /* @__PURE__ */ heading("dialog-title");
/** What follows from a yes. `<p>` */
export const DialogText = /* @__PURE__ */ part("p", "dialog-text");
/** Its buttons. `<div>` */
export const DialogActions = /* @__PURE__ */ part("div", "dialog-actions");
