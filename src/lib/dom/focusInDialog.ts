import { activeElement } from "./focus.js";

const dialogs = 'dialog, [role="dialog"], [role="alertdialog"]';

/**
 * Focuses a button in a dialog that a host may have replaced; pass it as the `ref` of the button. A dialog of a library
 * has its own rule for the first focus, and some wait for a button of their own. So it waits for that rule, and moves
 * the focus only when no element in the dialog has it.
 */
export function focusInDialog(button: HTMLElement | null): void {
  if (!button) return;
  setTimeout(() => {
    const dialog = button.closest(dialogs);
    const focused = activeElement(button);
    if (dialog === focused || !dialog?.contains(focused)) button.focus();
  });
}
