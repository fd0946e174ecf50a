const fadeMs = 120;
const closeMs = 200;
const wantsMotion = "(prefers-reduced-motion: no-preference)";

/**
 * Leaves a picture of an element that is about to go: it fades, then its gap closes. The element
 * itself goes at once, so nothing waits for an animation, nor does anyone read or reach the picture.
 */
export function leaveBehind(element: HTMLElement): void {
  // No test environment without a layout has it, and there is nothing to see either.
  if (typeof matchMedia !== "function" || !matchMedia(wantsMotion).matches) return;
  const picture = element.cloneNode(true) as HTMLElement;
  picture.inert = true;
  picture.ariaHidden = "true";
  for (const named of picture.querySelectorAll("[id]")) named.removeAttribute("id");
  const blockSize = `${element.offsetHeight}px`;
  element.before(picture);
  const timing = { duration: fadeMs + closeMs, easing: "cubic-bezier(0.2, 0, 0, 1)" };
  const offset = fadeMs / timing.duration;
  picture.animate(
    [
      { opacity: 1, blockSize, overflow: "clip" },
      { opacity: 0, blockSize, overflow: "clip", offset },
      { opacity: 0, blockSize: 0, paddingBlock: 0, overflow: "clip" },
    ],
    timing,
  );
  // By time, because an animation that nobody sees may never end.
  setTimeout(() => picture.remove(), timing.duration);
}
