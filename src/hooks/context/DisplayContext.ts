"use client";

import { createContext } from "react";
import { en } from "../../i18n/en.js";
import type { DisplaySettings } from "./SessionsContext.js";

/** The settings without a provider are English and the time zone of the viewer. */
export const DisplayContext = createContext<DisplaySettings>({ messages: en });
