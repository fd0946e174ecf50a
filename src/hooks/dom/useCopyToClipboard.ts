"use client";

import { useEffect, useState } from "react";

/** The outcome of a copy; `undefined` before the first copy, and again 5 seconds after it. */
export type CopyOutcome = "copied" | "failed" | undefined;

/** How long the outcome is shown: long enough to read, short enough not to look like a later outcome. */
const shownMs = 5_000;

/**
 * Copies a text to the clipboard.
 *
 * @returns The outcome that the browser reported, and the function that copies. The function never rejects.
 */
export function useCopyToClipboard(text: string): [CopyOutcome, () => Promise<void>] {
  const [outcome, setOutcome] = useState<CopyOutcome>();
  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(undefined), shownMs);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => {
    // Clear the outcome first, so that a screen reader announces a second copy again.
    setOutcome(undefined);
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("copied");
    } catch {
      // The browser refused, or the page has no TLS and therefore no clipboard.
      setOutcome("failed");
    }
  };
  return [outcome, copy];
}
