"use client";

import { createContext } from "react";

/** `colorScheme` of the provider; `undefined` when the kit inherits the `color-scheme` of the page. */
export const ColorSchemeContext = createContext<"light" | "dark" | undefined>(undefined);
