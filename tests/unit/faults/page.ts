import { nameOf } from "./devices.js";

/** What is on the page, as a person finds it. */
export const page = {
  root: () => document.querySelector<HTMLElement>('[data-sessions="root"]'),
  dialog: () => document.querySelector<HTMLElement>("dialog"),
  status: () => document.querySelector('[data-sessions="status"]')?.textContent ?? "",
  cards: () => [...document.querySelectorAll<HTMLElement>('[data-sessions="card"]')],
  cardOf: (key: string) =>
    page
      .cards()
      .find((card) => card.querySelector("h3, h4")?.textContent.includes(nameOf.get(key)!)),
  /** The devices of the rows, in their order; "?" for a second one of the same device. */
  keys: () =>
    page.cards().map((card) => [...nameOf].find(([key]) => page.cardOf(key) === card)?.[0] ?? "?"),
  /** What can be pressed: inside an open dialog only. */
  buttons() {
    const all = [...document.querySelectorAll<HTMLElement>("button")];
    const dialog = page.dialog();
    return dialog ? all.filter((button) => dialog.contains(button)) : all;
  },
};
