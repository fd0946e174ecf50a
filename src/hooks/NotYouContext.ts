"use client";

import { createContext } from "react";
import type { Session } from "../session/Session.js";

/** What "Was this not you?" is about: one device, or something on the list. */
export interface Doubt {
  session?: Session;
}

/** Opens the guide, or closes it; there is one only where a list shows it. */
export const NotYouContext = createContext<((doubt?: Doubt) => void) | undefined>(undefined);
