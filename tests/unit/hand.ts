import { act, fireEvent } from "@testing-library/react";
import { vi } from "vitest";
import { en, type RevocationTarget } from "../../src/index.js";
import { idsOf } from "../../src/session/sessionLists.js";
import { fixtureSessions } from "../../src/testing/index.js";

/** Lets time pass on the fake clock, and renders what changes. */
export const pass = (milliseconds: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });

/** Focuses a button and clicks it, as a user does. */
export async function press(button: HTMLElement): Promise<void> {
  act(() => button.focus());
  fireEvent.click(button);
  await pass(0);
}

/**
 * Returns the first control with this name. Compares labels, because roles are slow to compute for a whole
 * screen.
 */
export function control(name: string, inside: ParentNode = document): HTMLElement | undefined {
  const dialog = document.querySelector("dialog");
  return [...(dialog ?? inside).querySelectorAll<HTMLElement>("button, input")].find(
    (element) => (element.getAttribute("aria-label") ?? element.textContent) === name,
  );
}

/** Presses the first button or checkbox with this name. */
export async function pressButton(name: string): Promise<void> {
  const found = control(name);
  if (!found) throw new Error(`There is no “${name}”: ${document.body.textContent}`);
  await press(found);
}

const [, iphone, firefox, edge] = fixtureSessions;
const names: readonly string[] = ["Safari on iPhone", "Firefox on Linux", "Edge on Windows"];

/** Each way to end sessions: which fixtures it ends, and how its confirmation opens. */
export const targets: Record<RevocationTarget, { ids: readonly string[]; open(): Promise<void> }> =
  {
    "this-device": {
      ids: idsOf(fixtureSessions).slice(0, 1),
      open: () => pressButton(en.signOutDevice("Chrome on macOS")),
    },
    one: { ids: idsOf([firefox!]), open: () => pressButton(en.signOutDevice("Firefox on Linux")) },
    selected: {
      ids: idsOf([iphone!, firefox!, edge!]),
      async open() {
        await pressButton(en.selectDevices);
        for (const name of names)
          await press(control(name, document.querySelector("[data-selecting]")!)!);
        await pressButton(en.signOutCount(names.length));
      },
    },
    others: { ids: idsOf(fixtureSessions).slice(1), open: () => pressButton(en.signOutOthers) },
    all: { ids: idsOf(fixtureSessions), open: () => pressButton(en.signOutEverywhere) },
  };

export const scopes = Object.keys(targets) as RevocationTarget[];

/** Returns the open confirmation: a dialog, or a strip in a row. */
export const question = () => document.querySelector('dialog, li [role="group"]');

/** Returns the buttons of the open confirmation. Cancel is the first one, and the last one confirms. */
const answers = () => [...question()!.querySelectorAll("button")];
export const sayYes = () => press(answers().at(-1)!);
export const sayNo = () => press(answers()[0]!);
