"use client";

import { type RefObject, useRef } from "react";
import { activeElement } from "../../lib/dom/focus.js";
import { useIsomorphicLayoutEffect } from "../../lib/react/useIsomorphicLayoutEffect.js";
import { type LiveRegions, noTexts } from "./ListAnnouncer.js";
import { useSay } from "./useSay.js";

/** Where a list speaks. */
export interface Speaker {
  /** The texts of the live regions. */
  liveTexts: LiveRegions;
  /** The element of the list. */
  root: RefObject<HTMLElement | null>;
}

/**
 * Announces assertively what a list says in place of its rows: a moment later, because a focus that moves at the same
 * time would interrupt the screen reader. When the heading has the focus by then, only the text is announced, because
 * a screen reader reads that heading itself.
 *
 * @param title What has happened. It is announced anew when it changes. `undefined` when somebody else announces it.
 * @param text The reason. It is announced once, because a countdown is never announced.
 * @param news Announced politely as soon as it is not empty.
 */
export function useSpokenState(
  speaker: Speaker | undefined,
  title: string | undefined,
  text: string,
  news = "",
): void {
  const { liveTexts, root } = speaker ?? {};
  const say = useSay(liveTexts);
  const latest = useRef(text);
  useIsomorphicLayoutEffect(() => void (latest.current = text));
  useIsomorphicLayoutEffect(() => {
    if (!liveTexts || title === undefined) return;
    const timer = setTimeout(() => {
      // When a test of the host ends before the timer, there is no document any more.
      if (typeof document === "undefined") return;
      const focused = root?.current && activeElement(root.current);
      const isRead = focused?.matches('[data-sessions="empty-title"]');
      say({ ...noTexts, assertive: isRead ? latest.current : `${title}: ${latest.current}` });
    }, 120);
    return () => {
      clearTimeout(timer);
      liveTexts.ofState.set(noTexts);
    };
  }, [liveTexts, root, say, title]);
  useIsomorphicLayoutEffect(() => {
    if (liveTexts && news) say({ ...liveTexts.ofState.get(), polite: news });
  }, [liveTexts, say, news]);
}
