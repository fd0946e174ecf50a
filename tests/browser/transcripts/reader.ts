import { virtual } from "@guidepup/virtual-screen-reader";
import { afterEach } from "vitest";
import { userEvent } from "vitest/browser";

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Each change of a live text, and whether a modal dialog was open at that time. */
let changes: { text: string; isModal: boolean }[] = [];
let watcher: MutationObserver | undefined;

/**
 * Starts the test reader on a page and records the texts of its live regions. While a modal dialog is open, this
 * reader also announces the live regions outside of the dialog. Real readers do not: see `saidBehindDialog`.
 */
export async function startReader(container: HTMLElement): Promise<void> {
  changes = [];
  // When an element was removed, the reader calls `getElementById` on its root. That root may be an element, not a
  // document, and elements have no such method.
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

/** The texts of live regions that changed while a modal dialog was open. */
export const saidBehindDialog = (): string[] =>
  changes.filter(({ isModal }) => isModal).map(({ text }) => text);

/** Moves the focus to an element, as a person does with Tab. */
export async function goTo(element: Element): Promise<void> {
  (element as HTMLElement).focus();
  await pause(30);
}

/** Presses a real key, and waits until its result was announced. */
export async function pressKey(key: "{Enter}" | " " | "{Tab}" | "{Escape}"): Promise<void> {
  await userEvent.keyboard(key);
  await pause(key === "{Tab}" ? 50 : 400);
}

/**
 * Returns the phrases since the last call. When a region has two nodes and both announce the same phrase, it counts
 * once. Empty regions do not count. The number of elements that a button controls is left out, because only this
 * reader says it.
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
