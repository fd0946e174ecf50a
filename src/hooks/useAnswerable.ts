"use client";

import { useContext, useEffect } from "react";
import { KitContext } from "./KitContext.js";
import { useWatch } from "./useWatch.js";

/**
 * What asks "do you mean it?" can be answered while mounted. With the last such component goes the question
 * that is open, because nobody is left to answer it. Does nothing without a provider.
 */
export function useAnswerable(): void {
  const scope = useContext(KitContext)?.scope;
  useWatch();
  // It would open again with the next screen.
  useEffect(
    () => scope?.questions(() => () => scope.revocations.dispatch({ type: "cancelled" })),
    [scope],
  );
}
