const fadeMs = 120;
const wantsMotion = "(prefers-reduced-motion: no-preference)";

/**
 * Leaves a picture of an element that is about to go: it fades, then its gap closes at once, because to move
 * all that follows costs as much as a list of them. The element itself goes at once, so nothing waits for an
 * animation, nor does anyone read or reach the picture.
 */
export function exitAnimation(element: HTMLElement): void {
  // No test environment without a layout has it, and there is nothing to see either.
  if (typeof matchMedia !== "function" || !matchMedia(wantsMotion).matches) return;
  const picture = element.cloneNode(true) as HTMLElement;
  picture.inert = true;
  picture.ariaHidden = "true";
  for (const named of picture.querySelectorAll("[id]")) named.removeAttribute("id");
  element.before(picture);
  picture.animate({ opacity: [1, 0] }, { duration: fadeMs, fill: "forwards" });
  // By time, because an animation that nobody sees may never end.
  setTimeout(() => picture.remove(), fadeMs);
}
