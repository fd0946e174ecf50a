import { expect, vi } from "vitest";
import { fixtureNow } from "../../../src/testing/index.js";
import type { Screen } from "./screen.js";
import { translatePage, type TranslatorKind } from "./translator.js";

/** Something that happens, and words that are there once it has. */
export interface Step {
  name: string;
  act(screen: Screen): void;
  shows: RegExp;
}

/** Goes through all steps, with a check after each. */
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

/** What a page in peace says after each step. */
export async function walkInPeace(open: () => Screen, steps: readonly Step[]): Promise<string[]> {
  const said: string[] = [];
  await walk(open, steps, async (screen) => {
    // What is said aloud follows a moment later.
    await new Promise((resolve) => setTimeout(resolve, 200));
    said.push(screen.words());
  });
  return said;
}

/** On a page that is being translated, each step must end in the same words. */
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
