"use client";

import { useEffect, useState } from "react";
import type { Line } from "../../revocation/Notice.js";

/**
 * Returns the line after a delay, because a focus that moves at the same time would interrupt the screen
 * reader. When there is no line, it returns `undefined` at once.
 *
 * @param milliseconds At least 100.
 */
export function useDelayedLine(line: Line | undefined, milliseconds = 120): Line | undefined {
  const [latest, setLatest] = useState(line);
  const [settled, setSettled] = useState<Line>();
  // Keep the object of an equal line, so that a render does not start the delay again.
  if (!isSame(latest, line)) setLatest(line);
  useEffect(() => {
    if (latest === settled) return;
    const timer = setTimeout(() => setSettled(latest), latest ? milliseconds : 0);
    return () => clearTimeout(timer);
  }, [latest, settled, milliseconds]);
  return line && settled;
}

const isSame = (one: Line | undefined, other: Line | undefined) =>
  one?.text === other?.text && one?.subject === other?.subject && one?.key === other?.key;
