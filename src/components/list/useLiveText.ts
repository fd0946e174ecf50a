"use client";

import { useEffect } from "react";
import type { Store } from "../../lib/async/createStore.js";
import { useIsomorphicLayoutEffect } from "../../lib/react/useIsomorphicLayoutEffect.js";
import { type LiveTexts, noTexts } from "./ListAnnouncer.js";

/** In milliseconds. */
const delay = 120;

/**
 * Writes a text into a live region after a delay, because a focus that moves at the same time would interrupt the
 * screen reader. An empty text is written at once. It writes into a store and not into a state of the caller, so that
 * only the regions render.
 */
export function useLiveText(
  liveTexts: Store<LiveTexts>,
  region: "polite" | "assertive",
  text: string,
  isDone?: boolean,
): void {
  useIsomorphicLayoutEffect(() => {
    if (!text) liveTexts.set(withText(liveTexts.get(), { [region]: "" }));
  }, [liveTexts, region, text]);
  useEffect(() => {
    if (!text) return;
    const change = region === "polite" ? { polite: text, isDone } : { assertive: text };
    const write = () => liveTexts.set(withText(liveTexts.get(), change));
    const timer = setTimeout(write, delay);
    return () => clearTimeout(timer);
  }, [liveTexts, region, text, isDone]);
}

function withText(before: LiveTexts, change: Partial<LiveTexts>): LiveTexts {
  const texts = { ...before, ...change };
  return texts.polite || texts.assertive ? texts : noTexts;
}
