"use client";

import { createContext, useContext } from "react";
import { UsageError } from "../lib/UsageError.js";
import type { Session } from "../session/Session.js";

/** The session of a card, and how the card names it. */
export interface CardSession {
  /** The session that the card shows. */
  session: Session;
  /** Whether this device uses the session. */
  isCurrent: boolean;
  /**
   * The name of the device. When two rows would have the same name, it includes the place or the sign-in
   * date.
   */
  deviceName: string;
  /** The ids of the texts that describe the card's buttons, for `aria-describedby`; separated by spaces. */
  describedBy: string;
}

/** Gives the parts of a card its session; `undefined` outside of a card. */
export const CardContext = createContext<CardSession | undefined>(undefined);

/**
 * The session of the enclosing card. Use it in a component that you pass as the card's `action`.
 *
 * @throws Error when there is no `SessionCard` above.
 * @example
 * ```tsx
 * function LockButton() {
 *   const { session, deviceName, describedBy } = useCardSession();
 *   return (
 *     <button aria-describedby={describedBy} onClick={() => lock(session.sessionId)}>
 *       Lock {deviceName}
 *     </button>
 *   );
 * }
 *
 * <SessionCard session={session} action={<LockButton />} />;
 * ```
 */
export function useCardSession(): CardSession {
  const card = useContext(CardContext);
  if (!card) {
    throw new UsageError("active-sessions: useCardSession() needs a <SessionCard> above it.");
  }
  return card;
}
