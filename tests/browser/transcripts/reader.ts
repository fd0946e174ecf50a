import { virtual } from "@guidepup/virtual-screen-reader";
import { afterEach } from "vitest";
import { userEvent } from "vitest/browser";

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Each live text as it changed, and whether a modal dialog was open then. */
let changes: { text: string; isModal: boolean }[] = [];
let watcher: MutationObserver | undefined;

/**
 * Starts the test reader on a page and watches what its live regions say. It announces them also from
 * outside of an open modal dialog, which real readers do not: `saidBehindDialog` tells.
 */
export async function startReader(container: HTMLElement): Promise<void> {
  changes = [];
  // The reader asks the root of what was just removed, and that is an element, not a document.
  Object.defineProperty(Element.prototype, "getElementById", {
    configurable: true,
    value: () => null,
  });
  watcher = new MutationObserver((records) => {
    const isModal = document.querySelector("dialog:modal") !== null;
    for (const { target } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      const text = element?.closest('[role="status"], [role="alert"]')?.textContent;
      if (text) changes.push({ text, isModal });
    }
  });
  watcher.observe(container, { subtree: true, childList: true, characterData: true });
  await virtual.start({ container });
}

/** What live regions said while a modal dialog was open. */
export const saidBehindDialog = (): string[] =>
  changes.filter(({ isModal }) => isModal).map(({ text }) => text);

/** Puts the focus where a person has it who came by Tab. */
export async function goTo(element: Element): Promise<void> {
  (element as HTMLElement).focus();
  await pause(30);
}

/** Presses a real key, and waits until what it brings was said. */
export async function pressKey(key: "{Enter}" | " " | "{Tab}" | "{Escape}"): Promise<void> {
  await userEvent.keyboard(key);
  await pause(key === "{Tab}" ? 50 : 400);
}

/**
 * What was said since the last time. One that is said of two nodes of a region counts once, an emptied
 * region says nothing, and how many elements a button controls is this reader's own addition.
 */
export async function heard(): Promise<string[]> {
  const phrases = await virtual.spokenPhraseLog();
  await virtual.clearSpokenPhraseLog();
  return phrases
    .map((phrase) => phrase.replace(/, \d controls?/, ""))
    .filter((phrase, index, all) => phrase !== all[index - 1])
    .filter((phrase) => !/^(polite|assertive): $/.test(phrase));
}

afterEach(async () => {
  watcher?.disconnect();
  await virtual.stop();
  Reflect.deleteProperty(Element.prototype, "getElementById");
});
