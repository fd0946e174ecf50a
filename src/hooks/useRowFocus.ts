"use client";

import { type RefObject, useEffect } from "react";
import { activeElement } from "../lib/activeElement.js";
import { isFocusLost } from "../lib/isFocusLost.js";
import { useIsomorphicLayoutEffect } from "../lib/useIsomorphicLayoutEffect.js";

// Not the picture of a row that has left (`leaveBehind`).
const rows = '[data-sessions="card"]:not([inert])';
const names = '[data-sessions="card"]:not([inert]) [data-sessions="device-name"]';
const blank = '[data-sessions="blank-title"]';

/**
 * After a row goes, and only if the focus was in it, the focus goes to the next row's name (so that
 * a repeated Enter never meets another Sign out), else the previous one's, else what says
 * why there are none, else the title; never to the body (WCAG 2.4.3). After any other part goes with the focus in it, to the title.
 */
export function useRowFocus(
  root: RefObject<HTMLElement | null>,
  title: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const cards = () => [...element.querySelectorAll(rows)];
    let place: number | undefined;
    const remember = () => {
      const row = activeElement()?.closest('[data-sessions="card"]');
      // -1: inside of the list, but in no row.
      place = row ? cards().indexOf(row) : -1;
    };
    // A question that was open already has it before anyone listens.
    if (element.contains(activeElement())) remember();
    const forget = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && !element.contains(relatedTarget)) place = undefined;
    };
    // Before the next paint, whichever part it was that went.
    const observer = new MutationObserver(() => {
      if (place === undefined || !isFocusLost()) return;
      const left = [...element.querySelectorAll<HTMLElement>(names)];
      const next = place < 0 ? undefined : (left[place] ?? left.at(-1));
      const instead = element.querySelector<HTMLElement>(blank);
      (next ?? instead ?? title.current)?.focus();
    });
    observer.observe(element, { childList: true, subtree: true });
    element.addEventListener("focusin", remember);
    element.addEventListener("focusout", forget);
    return () => {
      observer.disconnect();
      element.removeEventListener("focusin", remember);
      element.removeEventListener("focusout", forget);
    };
  }, [root, title]);

  // The rows give way to placeholders, or to why there are none: the cleanup still finds the focus.
  useIsomorphicLayoutEffect(() => {
    const element = root.current;
    const heading = title.current;
    return () => {
      if (element?.contains(activeElement())) heading?.focus();
    };
  }, [root, title]);
}
