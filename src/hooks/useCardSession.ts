"use client";

import { createContext, useContext } from "react";
import { UsageError } from "../lib/UsageError.js";
import type { Session } from "../session/Session.js";

/** What the parts of a card know of it. */
export interface CardSession {
  session: Session;
  /** It is the session in use on this device. */
  isCurrent: boolean;
  /** The device's name, with the place or sign-in date where two rows would share a name. */
  deviceName: string;
  /** Ids of the texts that describe the row's buttons. */
  describedBy: string;
}

/** What a card gives to its parts; nothing outside of one. */
export const CardContext = createContext<CardSession | undefined>(undefined);

/**
 * The session of the enclosing card.
 *
 * @throws Error outside of a `SessionCard`.
 */
export function useCardSession(): CardSession {
  const card = useContext(CardContext);
  if (!card) {
    throw new UsageError("active-sessions: useCardSession() needs a <SessionCard> above it.");
  }
  return card;
}
