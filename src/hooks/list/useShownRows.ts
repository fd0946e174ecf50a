"use client";

import { useCallback, useMemo, useState } from "react";
import type { Session } from "../../session/Session.js";
import { useStableOrder } from "../useStableOrder.js";
import { useIsPrinting } from "../dom/useIsPrinting.js";
import { useKit } from "../context/SessionsContext.js";
import { useRevocationState } from "../context/useRevocationState.js";
import type { UseSessionsResult } from "../useSessions.js";
import { firstRows, idsToSee } from "./keptRows.js";

/** The result of {@link useShownRows}. */
export interface ShownRows {
  /** The other devices on the page, in their order. */
  shown: readonly Session[];
  /** How many of them are hidden until the user presses "Show all". */
  hiddenCount: number;
  /** The devices that are held back while the user looks at the list. */
  waiting: readonly Session[];
  /** Shows the waiting devices. */
  admitNew(): void;
  /** Shows all devices, also the waiting ones. */
  showAll(): void;
}

/**
 * Chooses the other devices to show: all on paper, otherwise the first `initialCount`, the highlighted one, and those
 * that must not be hidden: see `firstRows`.
 * Their order does not change while the user looks at the list or a confirmation is open.
 */
export function useShownRows(
  { sessions, currentSession }: UseSessionsResult,
  isLookedAt: boolean,
  initialCount = Infinity,
  highlightSessionId?: string,
): ShownRows {
  const { revocations } = useKit().controller;
  // While the user looks at the list, a confirmation changes nothing here, so do not render for it.
  const isAsking = useRevocationState(
    ({ byId }) => !isLookedAt && [...byId.values()].some(({ status }) => status === "asking"),
  );
  // Exclude the current session: reauthentication may change its id, and it must not count as new. A session
  // with a revocation is shown at once, because the user waits for its outcome.
  const held = useStableOrder(
    useMemo(
      () => sessions.filter((session) => session !== currentSession),
      [sessions, currentSession],
    ),
    isLookedAt || isAsking,
    revocations.get().byId,
  );
  const { sessions: others, waiting, admitNew } = held;
  // Render when a session that waits gets a revocation, because it is shown then.
  useRevocationState(({ byId }) => waiting.some(({ sessionId }) => byId.has(sessionId)));
  const [isAllShown, setIsAllShown] = useState(false);
  const isPrinting = useIsPrinting();
  const isWhole = isAllShown || isPrinting || others.length <= initialCount;
  // A text, so that an equal list of ids renders nothing again.
  const seen = useRevocationState(({ byId }) => (isWhole ? "" : JSON.stringify(idsToSee(byId))));
  const shown = useMemo(() => {
    if (isWhole) return others;
    return firstRows(others, initialCount, new Set([highlightSessionId, ...JSON.parse(seen)]));
  }, [others, isWhole, initialCount, highlightSessionId, seen]);
  const isWaiting = waiting.length > 0;
  const showAll = useCallback(() => {
    setIsAllShown(true);
    if (isWaiting) admitNew();
  }, [isWaiting, admitNew]);
  return { shown, hiddenCount: others.length - shown.length, waiting, admitNew, showAll };
}
