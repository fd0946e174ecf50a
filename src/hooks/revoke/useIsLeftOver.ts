"use client";

import { useState } from "react";
import { useIsomorphicLayoutEffect } from "../../lib/react/useIsomorphicLayoutEffect.js";

/**
 * Whether something is asked since the commit before. The components that show a question claim it in the first
 * commit, so a component that waits for the second one claims it last, and shows it only when no other does.
 *
 * @param asked What is asked; `undefined` when nothing is.
 */
export function useIsLeftOver(asked: object | undefined): boolean {
  const [seen, setSeen] = useState<object>();
  useIsomorphicLayoutEffect(() => setSeen(asked), [asked]);
  return asked !== undefined && seen === asked;
}
