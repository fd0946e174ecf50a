"use client";

import { createContext } from "react";
import { en } from "../../i18n/en.js";
import type { DisplaySettings } from "./SessionsContext.js";

/** English, in the viewer's time zone, unless a provider sets something else. */
export const DisplayContext = createContext<DisplaySettings>({ messages: en });
