"use client";

import { useState } from "react";
import { idsOf } from "../../session/sessionLists.js";
import type { Session } from "../../session/Session.js";

/** What {@link useStableOrder} gives. */
export interface HeldOrder {
  sessions: readonly Session[];
  /** Those that wait. */
  waiting: readonly Session[];
  /** Lets in those that wait, or else the next to come. */
  letIn(): void;
}

/**
 * Holds the order of the rows still while someone looks: as long as `isHeld`, rows keep their places
 * and newcomers wait, so that nobody ends the device that slipped under the pointer. One that went and
 * comes back is a newcomer.
 *
 * @param due Ids that do not wait: they stand at the end meanwhile.
 */
export function useStableOrder(
  sessions: readonly Session[],
  isHeld: boolean,
  due?: { has(id: string): boolean },
): HeldOrder {
  const [order, setOrder] = useState<readonly string[]>([]);
  const [isOpen, setIsOpen] = useState(false);
  const ids = idsOf(sessions);
  const isSame = ids.length === order.length && ids.every((id, index) => id === order[index]);
  // Adjusted while rendering (react.dev, "You might not need an effect"): no frame shows a moved row.
  const isFree = !isHeld || isOpen || order.length === 0;
  if (isFree && !isSame) {
    setOrder(ids);
    setIsOpen(false);
  }
  const letIn = () => setIsOpen(true);
  if (isFree) return { sessions, waiting: [], letIn };

  const byId = new Map(sessions.map((session) => [session.sessionId, session]));
  const known = new Set(order);
  const back = ids.filter((id) => !known.has(id) && due?.has(id));
  const held = [...order.filter((id) => byId.has(id)), ...back];
  if (held.length !== order.length || held.some((id, index) => id !== order[index])) setOrder(held);
  const places = new Set(held);
  return {
    sessions: held.flatMap((id) => byId.get(id) ?? []),
    waiting: sessions.filter(({ sessionId }) => !places.has(sessionId)),
    letIn,
  };
}
