"use client";

import { useContext } from "react";
import type { Messages } from "../i18n/Messages.js";
import { DisplayContext } from "./context/DisplayContext.js";

/**
 * The texts of the screen: the `messages` of the provider, and English for all others.
 *
 * @example
 * ```tsx
 * const messages = useMessages();
 * return <button>{messages.signOutOthers}</button>;
 * ```
 */
export function useMessages(): Messages {
  return useContext(DisplayContext).messages;
}
