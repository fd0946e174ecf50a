const fadeMs = 120;
const wantsMotion = "(prefers-reduced-motion: no-preference)";

/**
 * Fades out a copy of an element that is about to be removed. After the fade the copy is removed and its gap
 * closes at once, because animating the gap would move all rows below, which is slow in a long list. The
 * element itself is removed without delay, so nothing waits for the animation. Assistive technology and the
 * keyboard cannot reach the copy.
 */
export function exitAnimation(element: HTMLElement): void {
  // Test environments without layout have no `matchMedia`, and there nothing is visible anyway.
  if (typeof matchMedia !== "function" || !matchMedia(wantsMotion).matches) return;
  const picture = element.cloneNode(true) as HTMLElement;
  picture.inert = true;
  picture.ariaHidden = "true";
  for (const named of picture.querySelectorAll("[id]")) named.removeAttribute("id");
  element.before(picture);
  picture.animate({ opacity: [1, 0] }, { duration: fadeMs, fill: "forwards" });
  // Use a timer, because an animation that is not visible may never end.
  setTimeout(() => picture.remove(), fadeMs);
}
