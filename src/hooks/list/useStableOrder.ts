"use client";

import { useState } from "react";
import { idsOf } from "../../session/sessionLists.js";
import type { Session } from "../../session/Session.js";

/** The result of {@link useStableOrder}. */
export interface HeldOrder {
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
 * @param exempt The ids that do not wait. They are shown at the end of the list.
 */
export function useStableOrder(
  sessions: readonly Session[],
  isHeld: boolean,
  exempt?: { has(id: string): boolean },
): HeldOrder {
  const [order, setOrder] = useState<readonly string[]>([]);
  const [isOpen, setIsOpen] = useState(false);
  const ids = idsOf(sessions);
  const isSame = ids.length === order.length && ids.every((id, index) => id === order[index]);
  // Set the state while rendering (react.dev, "You might not need an effect"), so that no frame shows a moved
  // row.
  const isFree = !isHeld || isOpen || order.length === 0;
  if (isFree && !isSame) {
    setOrder(ids);
    setIsOpen(false);
  }
  const admitNew = () => setIsOpen(true);
  if (isFree) return { sessions, waiting: [], admitNew };

  const byId = new Map(sessions.map((session) => [session.sessionId, session]));
  const known = new Set(order);
  const back = ids.filter((id) => !known.has(id) && exempt?.has(id));
  const held = [...order.filter((id) => byId.has(id)), ...back];
  if (held.length !== order.length || held.some((id, index) => id !== order[index])) setOrder(held);
  const places = new Set(held);
  return {
    sessions: held.flatMap((id) => byId.get(id) ?? []),
    waiting: sessions.filter(({ sessionId }) => !places.has(sessionId)),
    admitNew,
  };
}
