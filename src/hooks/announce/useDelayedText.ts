"use client";

import { useEffect, useState } from "react";

/**
 * Returns the text after a delay, because a focus that moves at the same time would interrupt the screen
 * reader. An empty text is returned at once.
 *
 * @param milliseconds At least 100.
 */
export function useDelayedText(text: string, milliseconds = 120): string {
  const [settled, setSettled] = useState("");
  useEffect(() => {
    if (text === settled) return;
    const timer = setTimeout(() => setSettled(text), text ? milliseconds : 0);
    return () => clearTimeout(timer);
  }, [text, settled, milliseconds]);
  return text ? settled : "";
}
