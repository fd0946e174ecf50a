"use client";

import { type RefObject, useEffect, useRef } from "react";
import { isFocusLost } from "../lib/isFocusLost.js";
import { useIsomorphicLayoutEffect } from "../lib/useIsomorphicLayoutEffect.js";

// Not the picture of a row that has left (`leaveBehind`).
const cards = '[data-sessions="card"]:not([inert])';
const names = '[data-sessions="card"]:not([inert]) [data-sessions="device-name"]';

const blank = '[data-sessions="blank-title"]';

/**
 * After a row goes, and only if the focus was in it, the focus goes to the next row's name (so that
 * a repeated Enter never meets another Sign out), else the previous one's, else what says
 * why there are none, else the title; never to the body (WCAG 2.4.3).
 *
 * @param rows Changes whenever rows come or go.
 */
export function useRowFocus(
  root: RefObject<HTMLElement | null>,
  title: RefObject<HTMLElement | null>,
  rows: unknown,
): void {
  const place = useRef<number | undefined>(undefined);

  useEffect(() => {
    const element = root.current;
    const remember = (event: Event) => {
      const row = (event.target as Element).closest('[data-sessions="card"]');
      const all = [...(element?.querySelectorAll(cards) ?? [])];
      // -1: inside of the list, but in no row.
      place.current = row ? all.indexOf(row) : -1;
    };
    const forget = ({ relatedTarget }: FocusEvent) => {
      const isElsewhere = relatedTarget instanceof Node && !element?.contains(relatedTarget);
      if (isElsewhere) place.current = undefined;
    };
    element?.addEventListener("focusin", remember);
    element?.addEventListener("focusout", forget);
    return () => {
      element?.removeEventListener("focusin", remember);
      element?.removeEventListener("focusout", forget);
    };
  }, [root]);

  // The rows give way to placeholders, or to why there are none: the cleanup still finds the focus.
  useIsomorphicLayoutEffect(() => {
    const element = root.current;
    const heading = title.current;
    return () => {
      if (element?.contains(document.activeElement)) heading?.focus();
    };
  }, [root, title]);

  useIsomorphicLayoutEffect(() => {
    if (place.current === undefined || !isFocusLost()) return;
    const left = [...(root.current?.querySelectorAll<HTMLElement>(names) ?? [])];
    const next = place.current < 0 ? undefined : (left[place.current] ?? left.at(-1));
    const instead = root.current?.querySelector<HTMLElement>(blank);
    (next ?? instead ?? title.current)?.focus();
  }, [root, title, rows]);
}
