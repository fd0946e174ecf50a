import { expect, vi } from "vitest";
import { fixtureNow } from "../../../src/testing/index.js";
import type { Screen } from "./screen.js";
import { translatePage, type TranslatorKind } from "./translator.js";

/** An action, and the words that the page shows after it. */
export interface Step {
  name: string;
  act(screen: Screen): void;
  shows: RegExp;
}

/** Does all steps, with a check after each. */
async function walk(
  open: () => Screen,
  steps: readonly Step[],
  check: (screen: Screen, step: Step, index: number) => Promise<void>,
): Promise<void> {
  vi.setSystemTime(fixtureNow);
  const screen = open();
  try {
    for (const [index, step] of steps.entries()) {
      step.act(screen);
      await expect.poll(screen.words, { message: step.name }).toMatch(step.shows);
      await check(screen, step, index);
    }
  } finally {
    screen.close();
  }
}

/** Returns the words after each step on a page without a translator. */
export async function walkInPeace(open: () => Screen, steps: readonly Step[]): Promise<string[]> {
  const said: string[] = [];
  await walk(open, steps, async (screen) => {
    // Live regions get their text a moment later.
    await new Promise((resolve) => setTimeout(resolve, 200));
    said.push(screen.words());
  });
  return said;
}

/** Does the steps on a page with a translator. Each step must end with the same words. */
export async function walkTranslated(
  kind: TranslatorKind,
  open: () => Screen,
  steps: readonly Step[],
  said: readonly string[],
): Promise<void> {
  const stop = translatePage(kind);
  try {
    await walk(open, steps, (screen, { name }, index) =>
      expect.poll(screen.words, { message: name }).toBe(said[index]),
    );
  } finally {
    stop();
  }
}
