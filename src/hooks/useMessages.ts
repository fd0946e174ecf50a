"use client";

import { useContext } from "react";
import type { Messages } from "../i18n/Messages.js";
import { DisplayContext } from "./context/DisplayContext.js";

/** The words on screen: the provider's, else English. */
export function useMessages(): Messages {
  return useContext(DisplayContext).messages;
}
