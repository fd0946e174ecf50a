import { cdp } from "vitest/browser";

type MediaFeature = { name: string; value: string };

/**
 * Sets media features as a person does in the system settings. Without arguments, it restores the setting that
 * the tests begin with: reduced motion. Chromium alone would restore motion, for every later test file of the page.
 */
export async function emulate(...features: MediaFeature[]): Promise<void> {
  await setMedia("", features);
}

/** Shows the page as it is printed ("print") or as it looks on a screen ("screen"). */
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

/** Moves the pointer to the corner. Otherwise the next test would begin with it where this test left it. */
export async function movePointerAway(): Promise<void> {
  await cdp().send("Input.dispatchMouseEvent", { type: "mouseMoved", x: 0, y: 0 });
}

/** Returns which elements extend beyond the page when it scrolls sideways, or else `undefined`. */
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

/** Returns the box of an element, rounded to a tenth of a pixel. */
export function boxOf(element: Element): { x: number; y: number; width: number; height: number } {
  const { x, y, width, height } = element.getBoundingClientRect();
  const round = (value: number) => Math.round(value * 10) / 10;
  return { x: round(x), y: round(y), width: round(width), height: round(height) };
}
