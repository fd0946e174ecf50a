"use client";

import { createContext } from "react";
import { en } from "../i18n/en.js";
import type { Wording } from "./KitContext.js";

/** English in the viewer's time zone, unless a provider says otherwise. */
export const WordingContext = createContext<Wording>({ messages: en });
