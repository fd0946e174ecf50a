"use client";

import { useEffect, useState } from "react";

/** What became of a copy; nothing before, and nothing again after a while. */
export type CopyOutcome = "copied" | "failed" | undefined;

/** How long the outcome stands: long enough to be read, short enough not to be mistaken for a later one. */
const standsMs = 5_000;

/** Puts a text on the clipboard; the outcome is what the browser answered. */
export function useCopyToClipboard(text: string): [CopyOutcome, () => Promise<void>] {
  const [outcome, setOutcome] = useState<CopyOutcome>();
  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(undefined), standsMs);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => {
    // Gone first, so that a second one is announced again.
    setOutcome(undefined);
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("copied");
    } catch {
      // Refused, or a page without TLS, which has no clipboard.
      setOutcome("failed");
    }
  };
  return [outcome, copy];
}
