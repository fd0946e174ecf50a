"use client";

import { useState } from "react";
import { useIsomorphicLayoutEffect } from "../../lib/react/useIsomorphicLayoutEffect.js";

/**
 * Whether a question is open and was already open in the previous commit. The rows and buttons that show a question claim
 * it in the first commit. A component that waits for the second commit claims it last, so it shows the question only when
 * no other component does.
 *
 * @param asked The open question; `undefined` when there is none.
 */
export function useIsLeftOver(asked: object | undefined): boolean {
  const [seen, setSeen] = useState<object>();
  useIsomorphicLayoutEffect(() => setSeen(asked), [asked]);
  return asked !== undefined && seen === asked;
}
