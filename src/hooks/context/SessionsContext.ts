"use client";

import { createContext, useContext } from "react";
import type { Kit } from "../../controller/Kit.js";
import type { Messages } from "../../i18n/Messages.js";
import { UsageError } from "../../lib/UsageError.js";

/** How words, times, places and addresses are printed; there is one also without a provider. */
export interface DisplaySettings {
  locale?: string;
  timeZone?: string;
  hideAddresses?: boolean;
  showFlags?: boolean;
  messages: Messages;
}

/** What the provider gives; nothing where there is none. */
export const SessionsContext = createContext<Kit | undefined>(undefined);

/** The provider's kit. @throws where there is no provider. */
export function useKit(): Kit {
  const kit = useContext(SessionsContext);
  if (!kit) {
    throw new UsageError(
      "active-sessions: this needs a <SessionsProvider client={…}> above it. Only SessionCard works without one.",
    );
  }
  return kit;
}
