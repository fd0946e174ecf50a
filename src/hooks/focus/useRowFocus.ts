"use client";

import { type RefObject, useEffect } from "react";
import { activeElement, isFocusLost } from "../../lib/dom/focus.js";
import { shadowHost } from "../../lib/dom/shadowHost.js";
import { useIsomorphicLayoutEffect } from "../../lib/react/useIsomorphicLayoutEffect.js";
import type { RevocationState } from "../../revocation/RevocationState.js";
import { useKit } from "../context/SessionsContext.js";

// Not the picture of a row that has left (`exitAnimation`).
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
  const { revocations } = useKit().controller;
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const over = new AbortController();
    const { signal } = over;
    const cards = () => [...element.querySelectorAll(rows)];
    let place: number | undefined;
    let last: Element | null = null;
    const remember = () => {
      last = activeElement(element);
      const row = last?.closest('[data-sessions="card"]');
      // -1: inside of the list, but in no row.
      place = row ? cards().indexOf(row) : -1;
    };
    // A question that was open already has it before anyone listens.
    if (element.contains(activeElement(element))) remember();
    const roots = rootsOf(element);
    // Seen from outside, what happens in a shadow root happens at its host: that root tells more of it.
    const isOutside = (event: Event) => {
      const path = event.composedPath();
      return !path.includes(element) && !roots.some((at) => "host" in at && at.host === path[0]);
    };
    const forget = (event: Event) => {
      if (!isOutside(event) || (isTrapped() && !last?.isConnected)) return;
      // A question of the host's only borrows the focus.
      if (!isAsking(revocations.get())) place = undefined;
    };
    // A modal around the list takes the focus that went with a row (Radix does so before this hears of it).
    const isTrapped = () => activeElement(element)?.contains(element);
    // Before the next paint, whichever part it was that went.
    const goOn = () => {
      if (place === undefined || !(isFocusLost(element) || isTrapped())) return;
      const left = [...element.querySelectorAll<HTMLElement>(names)];
      const next = place < 0 ? undefined : (left[place] ?? left.at(-1));
      const instead = element.querySelector<HTMLElement>(blank);
      (next ?? instead ?? title.current)?.focus();
    };
    const observer = new MutationObserver(goOn);
    observer.observe(element, { childList: true, subtree: true });
    element.addEventListener("focusin", remember, { signal });
    // The host's question may be closed when the row that it was about has gone.
    const giveBack = (event: Event) => isOutside(event) && setTimeout(goOn);
    for (const at of roots) {
      at.addEventListener("focusin", forget, { signal });
      at.addEventListener("focusout", giveBack, { signal });
    }
    return () => {
      observer.disconnect();
      over.abort();
    };
  }, [root, title, revocations]);

  // The rows give way to placeholders, or to why there are none: the cleanup still finds the focus.
  useIsomorphicLayoutEffect(() => {
    const element = root.current;
    const heading = title.current;
    return () => {
      if (element?.contains(activeElement(element))) heading?.focus();
    };
  }, [root, title]);
}

/** The shadow roots around an element, and the document. */
function rootsOf(element: Node): Node[] {
  const host = shadowHost(element);
  return [element.getRootNode(), ...(host ? rootsOf(host) : [])];
}

/** The host asks for a yes, or for a proof. */
function isAsking({ bulk, byId }: RevocationState): boolean {
  return [bulk, ...byId.values()].some((one) => one && asking.has(one.status));
}

const asking: ReadonlySet<string> = new Set(["asking", "reauthenticating"]);
