/** Whether a click does something: it is on a control, and one that is not off. */
export function isAct({ target }: Event): boolean {
  const control = (target as Element).closest("button, input, select");
  return control !== null && control.getAttribute("aria-disabled") !== "true";
}
