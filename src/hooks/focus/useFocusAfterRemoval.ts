"use client";

import { type RefObject, useEffect } from "react";
import { activeElement, isFocusLost } from "../../lib/dom/focus.js";
import { shadowHost } from "../../lib/dom/shadowHost.js";
import type { RevocationState } from "../../revocation/RevocationState.js";
import { useKit } from "../context/SessionsContext.js";
import { nameAt, placeOfRow, type RowPlace } from "./rowPlace.js";

const blank = '[data-sessions="empty-title"]';

/**
 * Moves the focus when the element that had it is removed while the list stays: see `useRowFocus`. It may mount later
 * than the list.
 */
export function useFocusAfterRemoval(
  root: RefObject<HTMLElement | null>,
  title: RefObject<HTMLElement | null>,
): void {
  const { revocations } = useKit().controller;
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const over = new AbortController();
    const { signal } = over;
    let place: RowPlace | undefined;
    let last: Element | null = null;
    const remember = () => {
      last = activeElement(element);
      place = placeOfRow(last, element);
    };
    // A question that was already open may have the focus before the listeners are added.
    if (element.contains(activeElement(element))) remember();
    const roots = rootsOf(element);
    // Outside of a shadow root, an event inside it seems to come from its host. Ignore that event here,
    // because the listener on the shadow root sees its real target.
    const isOutside = (event: Event) => {
      const path = event.composedPath();
      return !path.includes(element) && !roots.some((at) => "host" in at && at.host === path[0]);
    };
    const forget = (event: Event) => {
      if (!isOutside(event) || (isTrapped() && !last?.isConnected)) return;
      // While the host asks the user, keep the place: the host gives the focus back afterwards.
      if (!isAsking(revocations.get())) place = undefined;
    };
    // A modal around the list takes the focus of a removed row (Radix does this before this observer runs).
    const isTrapped = () => activeElement(element)?.contains(element);
    const restoreFocus = () => {
      if (place === undefined || !(isFocusLost(element) || isTrapped())) return;
      // A dialog of the host may give the focus back to nothing, although the button that opened it is still there.
      if (last?.isConnected) (last as HTMLElement).focus();
      if (activeElement(element) === last) return;
      const next = nameAt(place, element) ?? element.querySelector<HTMLElement>(blank);
      (next ?? title.current)?.focus();
    };
    // The observer is called before the next paint, whichever element was removed. While the focus moves from one
    // element to the next, it is on the body for a moment, and a button of the host may remove an element then.
    const observer = new MutationObserver(() => {
      if (!last?.isConnected) restoreFocus();
    });
    observer.observe(element, { childList: true, subtree: true });
    element.addEventListener("focusin", remember, { signal });
    // The host's question may close after its row was removed.
    const afterOutside = (event: Event) => isOutside(event) && setTimeout(restoreFocus);
    for (const at of roots) {
      at.addEventListener("focusin", forget, { signal });
      at.addEventListener("focusout", afterOutside, { signal });
    }
    return () => {
      observer.disconnect();
      over.abort();
    };
  }, [root, title, revocations]);
}

/** The shadow roots around an element, and the document. */
function rootsOf(element: Node): Node[] {
  const host = shadowHost(element);
  return [element.getRootNode(), ...(host ? rootsOf(host) : [])];
}

/** Whether the host may be asking the user to confirm or to reauthenticate. */
function isAsking({ bulk, byId }: RevocationState): boolean {
  return [bulk, ...byId.values()].some((one) => one && asking.has(one.status));
}

const asking: ReadonlySet<string> = new Set(["asking", "reauthenticating"]);
