"use client";

import { useState } from "react";
import type { Session } from "../../session/Session.js";
import { useStableOrder } from "./useStableOrder.js";
import { useIsPrinting } from "../dom/useIsPrinting.js";
import { useKit } from "../context/SessionsContext.js";
import { useRevocationState } from "../context/useRevocationState.js";
import type { UseSessionsResult } from "../useSessions.js";

/** What {@link useShownRows} gives. */
export interface ShownRows {
  /** The other devices that are on the page, in their order. */
  shown: readonly Session[];
  /** How many of them wait for "Show all". */
  hiddenCount: number;
  /** Those that are held back while someone looks. */
  waiting: readonly Session[];
  /** Lets in those that wait. */
  letIn(): void;
  /** Shows all, those that wait too. */
  showAll(): void;
}

/**
 * Which other devices are shown: all on paper, else so many, in an order that holds still while someone looks
 * or is asked.
 */
export function useShownRows(
  { sessions, currentSession }: UseSessionsResult,
  isLookedAt: boolean,
  initialCount = Infinity,
  highlightSessionId?: string,
): ShownRows {
  const { revocations } = useKit().controller;
  const isAsking = useRevocationState(({ byId }) =>
    [...byId.values()].some(({ status }) => status === "asking"),
  );
  // Not this device: under a new id after a proof of who asks, it is no newcomer. And one that is on
  // the list again after it was signed out has something to say.
  const held = useStableOrder(
    sessions.filter((session) => session !== currentSession),
    isLookedAt || isAsking,
    revocations.get().byId,
  );
  const { sessions: others, waiting, letIn } = held;
  const [isAllShown, setIsAllShown] = useState(false);
  const isPrinting = useIsPrinting();
  const shown = others.filter(
    ({ sessionId }, index) =>
      isAllShown || isPrinting || index < initialCount || sessionId === highlightSessionId,
  );
  const showAll = () => {
    setIsAllShown(true);
    if (waiting.length > 0) letIn();
  };
  return { shown, hiddenCount: others.length - shown.length, waiting, letIn, showAll };
}
