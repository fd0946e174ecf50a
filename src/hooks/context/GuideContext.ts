"use client";

import { createContext } from "react";
import type { Session } from "../../session/Session.js";

/**
 * The session that the guide "Was this not you?" is about. Without it, the guide is about something on the
 * list.
 */
export interface SuspectSession {
  session?: Session;
}

/** Opens the guide, or closes it when called without a value; `undefined` when no list can show the guide. */
export const GuideContext = createContext<((suspect?: SuspectSession) => void) | undefined>(
  undefined,
);
