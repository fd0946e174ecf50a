"use client";

import type { RefObject } from "react";
import type { Kit } from "../../controller/Kit.js";
import { useIsomorphicLayoutEffect } from "../../lib/react/useIsomorphicLayoutEffect.js";
import { exitAnimation } from "../../lib/dom/exitAnimation.js";

/** When a row unmounts because its sign-out was confirmed, shows a copy of the row that fades out. */
export function useExitAnimation(
  element: RefObject<HTMLElement | null>,
  kit: Kit | undefined,
  sessionId: string,
): void {
  const revocations = kit?.controller.revocations;
  useIsomorphicLayoutEffect(() => {
    const row = element.current;
    return () => {
      if (row && revocations?.get().byId.get(sessionId)?.status === "revoked") exitAnimation(row);
    };
  }, [element, revocations, sessionId]);
}
