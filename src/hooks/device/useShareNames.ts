"use client";

import { useIsomorphicLayoutEffect } from "../../lib/react/useIsomorphicLayoutEffect.js";
import type { Session } from "../../session/Session.js";
import { useKit } from "../context/SessionsContext.js";

/**
 * While mounted and `nameOf` is given, names the sessions of the host's `confirm` as the rows of this list. When
 * several lists are mounted, the one whose names changed last is used.
 */
export function useShareNames(nameOf: ((session: Session) => string) | undefined): void {
  const { namings } = useKit().controller;
  useIsomorphicLayoutEffect(() => {
    if (!nameOf) return;
    namings.set([nameOf, ...namings.get()]);
    return () => namings.set(namings.get().filter((other) => other !== nameOf));
  }, [namings, nameOf]);
}
