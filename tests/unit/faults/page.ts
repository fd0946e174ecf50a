import { nameOf } from "./devices.js";

/** Finds what is on the page, as a user would. */
export const page = {
  root: () => document.querySelector<HTMLElement>('[data-sessions="root"]'),
  dialog: () => document.querySelector<HTMLElement>("dialog"),
  status: () => document.querySelector('[data-sessions="status"]')?.textContent ?? "",
  cards: () => [...document.querySelectorAll<HTMLElement>('[data-sessions="row"]')],
  cardOf: (key: string) =>
    page
      .cards()
      .find((card) => card.querySelector("h3, h4")?.textContent.includes(nameOf.get(key)!)),
  /** Returns the devices of the rows, in order. A second row of the same device is "?". */
  keys: () =>
    page.cards().map((card) => [...nameOf].find(([key]) => page.cardOf(key) === card)?.[0] ?? "?"),
  /** Returns all buttons that can be pressed. When a dialog is open, only its buttons can be pressed. */
  buttons() {
    const all = [...document.querySelectorAll<HTMLElement>("button")];
    const dialog = page.dialog();
    return dialog ? all.filter((button) => dialog.contains(button)) : all;
  },
};
