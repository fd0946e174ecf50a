"use client";

import { useState } from "react";
import { useIsomorphicLayoutEffect } from "../../lib/react/useIsomorphicLayoutEffect.js";
import type { RevocationResult } from "../../revocation/RevocationState.js";
import { useKit } from "../context/SessionsContext.js";
import { useRevocationState } from "../context/useRevocationState.js";

/**
 * Whether another component has announced the last result, so that a component that takes over does not announce it
 * again.
 *
 * @param isSaid Whether the calling component announces it now.
 */
export function useIsRepeated(isSaid: boolean): boolean {
  const { announced } = useKit().controller;
  const result = useRevocationState((state) => state.result);
  const [own, setOwn] = useState<RevocationResult>();
  useIsomorphicLayoutEffect(() => {
    if (!isSaid || !result || announced.get().result === result) return;
    announced.set({ result });
    setOwn(result);
  }, [announced, result, isSaid]);
  return result !== undefined && own !== result && announced.get().result === result;
}
