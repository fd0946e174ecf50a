"use client";

import { useState } from "react";
import { idsOf } from "../session/idsOf.js";
import type { Session } from "../session/Session.js";

/** What {@link useHeldOrder} gives. */
export interface HeldOrder {
  sessions: readonly Session[];
  /** How many newcomers wait. */
  newCount: number;
  /** Lets the newcomers in: those that wait, or else the next to come. */
  letIn(): void;
}

/**
 * Holds the order of the rows still while someone looks: as long as `isHeld`, rows keep their places
 * and newcomers wait, so that nobody ends the device that slipped under the pointer.
 */
export function useHeldOrder(sessions: readonly Session[], isHeld: boolean): HeldOrder {
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
  if (isFree) return { sessions, newCount: 0, letIn };

  const known = new Set(order);
  const byId = new Map(sessions.map((session) => [session.sessionId, session]));
  const held = order.flatMap((id) => byId.get(id) ?? []);
  const newCount = ids.filter((id) => !known.has(id)).length;
  return { sessions: held, newCount, letIn };
}
