import { cdp } from "vitest/browser";

/** Media features as a person sets them in their system; reset by an empty list. */
export async function emulate(...features: { name: string; value: string }[]): Promise<void> {
  await cdp().send("Emulation.setEmulatedMedia", { features });
}

/** Puts the pointer into the corner: where a test left it, the next one would find it. */
export async function movePointerAway(): Promise<void> {
  await cdp().send("Input.dispatchMouseEvent", { type: "mouseMoved", x: 0, y: 0 });
}

/** Whether something has to be scrolled sideways, and what reaches furthest. */
export function sidewaysScroll(): string | undefined {
  const { scrollWidth, clientWidth, dir } = document.documentElement;
  if (scrollWidth <= clientWidth) return undefined;
  const beyond = [...document.body.querySelectorAll("*")].filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 0 && (left < -0.5 || right > clientWidth + 0.5);
  });
  const names = beyond.map((element) => element.outerHTML.slice(0, 80));
  return `${dir}: ${scrollWidth} px in ${clientWidth}: ${names.join(" | ")}`;
}

/** The box of an element, rounded to a tenth of a pixel. */
export function boxOf(element: Element): { x: number; y: number; width: number; height: number } {
  const { x, y, width, height } = element.getBoundingClientRect();
  const round = (value: number) => Math.round(value * 10) / 10;
  return { x: round(x), y: round(y), width: round(width), height: round(height) };
}
