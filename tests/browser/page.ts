import { cdp } from "vitest/browser";

type MediaFeature = { name: string; value: string };

/**
 * Media features as a person sets them in their system. Called with none, it goes back to what the
 * tests begin with: less motion. Chromium would go back to motion, for every later file of the page.
 */
export async function emulate(...features: MediaFeature[]): Promise<void> {
  await setMedia("", features);
}

/** Shows the page as it is printed ("print"), or as it is seen ("screen"). */
export async function emulateMedium(medium: "print" | "screen"): Promise<void> {
  await setMedia(medium, []);
}

async function setMedia(media: string, wanted: MediaFeature[]): Promise<void> {
  const features = new Map([["prefers-reduced-motion", "reduce"]]);
  for (const { name, value } of wanted) features.set(name, value);
  await cdp().send("Emulation.setEmulatedMedia", {
    media,
    features: Array.from(features, ([name, value]) => ({ name, value })),
  });
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
