"use client";

import { createContext, useContext } from "react";
import type { Kit } from "../../controller/Kit.js";
import type { Messages } from "../../i18n/Messages.js";
import { UsageError } from "../../lib/UsageError.js";

/** How texts, times, places and addresses are shown. Without a provider the defaults apply. */
export interface DisplaySettings {
  locale?: string;
  timeZone?: string;
  hideAddresses?: boolean;
  showFlags?: boolean;
  messages: Messages;
}

/** The kit of the provider; `undefined` without a provider. */
export const SessionsContext = createContext<Kit | undefined>(undefined);

/** Returns the kit of the provider. @throws {UsageError} when there is no provider. */
export function useKit(): Kit {
  const kit = useContext(SessionsContext);
  if (!kit) {
    throw new UsageError(
      "active-sessions: this needs a <SessionsProvider client={…}> above it. Only SessionCard works without one.",
    );
  }
  return kit;
}
