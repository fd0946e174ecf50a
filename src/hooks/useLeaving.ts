"use client";

import { type RefObject, useContext } from "react";
import { useIsomorphicLayoutEffect } from "../lib/useIsomorphicLayoutEffect.js";
import { leaveBehind } from "../lib/leaveBehind.js";
import { KitContext } from "./KitContext.js";

/** A row that goes because its end was confirmed leaves a picture of itself that fades. */
export function useLeaving(element: RefObject<HTMLElement | null>, sessionId: string): void {
  const revocations = useContext(KitContext)?.scope.revocations;
  useIsomorphicLayoutEffect(() => {
    const row = element.current;
    return () => {
      if (row && revocations?.get().byId.get(sessionId)?.status === "ended") leaveBehind(row);
    };
  }, [element, revocations, sessionId]);
}
