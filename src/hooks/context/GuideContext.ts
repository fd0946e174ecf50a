"use client";

import { createContext } from "react";
import type { Session } from "../../session/Session.js";

/** What "Was this not you?" is about: one device, or something on the list. */
export interface SuspectSession {
  session?: Session;
}

/** Opens the guide, or closes it; there is one only where a list shows it. */
export const GuideContext = createContext<((doubt?: SuspectSession) => void) | undefined>(
  undefined,
);
