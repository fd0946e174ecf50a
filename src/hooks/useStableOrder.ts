"use client";

import { useCallback, useMemo, useState } from "react";
import { idsOf } from "../session/sessionLists.js";
import type { Session } from "../session/Session.js";

/** Returned by {@link useStableOrder}. */
export interface UseStableOrderResult {
  /** The sessions to show, in their order. */
  sessions: readonly Session[];
  /** The sessions that wait to be shown. */
  waiting: readonly Session[];
  /** Shows the waiting sessions. When none waits, the next new ones are shown at once. */
  admitNew(): void;
}

/**
 * Keeps the order of the rows while `isHeld`, because the user is looking at them. Rows keep their places and
 * new sessions wait, so that no row moves under the pointer and nobody ends the wrong device. A session that
 * left and came back counts as new.
 *
 * @param sessions Should stay the same array between renders, because the order is computed again for a new one.
 * @param isHeld Whether the pointer or the focus is in the list, or a question is open.
 * @param exempt The ids that do not wait. They are shown at the end of the list.
 * @example
 * ```tsx
 * const [isHeld, setIsHeld] = useState(false);
 * const { sessions, waiting, admitNew } = useStableOrder(useSessions().sessions, isHeld);
 * return (
 *   <div onPointerEnter={() => setIsHeld(true)} onPointerLeave={() => setIsHeld(false)}>
 *     <Rows sessions={sessions} />
 *     {waiting.length > 0 && <button onClick={admitNew}>{`Show ${waiting.length} more`}</button>}
 *   </div>
 * );
 * ```
 */
export function useStableOrder(
  sessions: readonly Session[],
  isHeld: boolean,
  exempt?: { has(id: string): boolean },
): UseStableOrderResult {
  const [order, setOrder] = useState<readonly string[]>(() => idsOf(sessions));
  const [isOpen, setIsOpen] = useState(false);
  const admitNew = useCallback(() => setIsOpen(true), []);
  const isFree = !isHeld || isOpen || order.length === 0;
  const { held, newcomers } = useMemo(
    () => (isFree ? { held: sessions, newcomers: none } : holdOrder(sessions, order)),
    [sessions, order, isFree],
  );
  const isExempt = ({ sessionId }: Session) => exempt?.has(sessionId) === true;
  const exempted = newcomers.filter(isExempt);
  const shown = exempted.length > 0 ? [...held, ...exempted] : held;
  // Set the state while rendering (react.dev, "You might not need an effect"), so that no frame shows a moved
  // row.
  if (shown.length !== order.length || !isWithin(shown, order)) {
    setOrder(idsOf(shown));
    if (isFree) setIsOpen(false);
  }
  const waiting = exempted.length > 0 ? newcomers.filter((each) => !isExempt(each)) : newcomers;
  return { sessions: shown, waiting, admitNew };
}

const none: readonly Session[] = [];

/** Returns the sessions in the held order, and those that are not in it. */
function holdOrder(sessions: readonly Session[], order: readonly string[]) {
  // Return the same array when nothing moved, so that the rows are not compared again.
  if (isWithin(sessions, order)) return { held: sessions, newcomers: none };
  const left = new Map(sessions.map((session) => [session.sessionId, session]));
  const held: Session[] = [];
  for (const id of order) {
    const session = left.get(id);
    if (session) held.push(session);
    left.delete(id);
  }
  return { held, newcomers: [...left.values()] };
}

/** Whether the sessions are in this order and none is new, although some may have left it. */
function isWithin(sessions: readonly Session[], order: readonly string[]): boolean {
  let found = 0;
  order.forEach((id) => {
    if (sessions[found]?.sessionId === id) found++;
  });
  return found === sessions.length;
}
