"use client";

import { useEffect, useState } from "react";

/**
 * A text a little later, so that a screen reader is not cut short by the focus that moves at the
 * same time. Emptied at once.
 *
 * @param milliseconds At least 100.
 */
export function useDelayedText(text: string, milliseconds = 120): string {
  const [settled, setSettled] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), text ? milliseconds : 0);
    return () => clearTimeout(timer);
  }, [text, milliseconds]);
  return text ? settled : "";
}
