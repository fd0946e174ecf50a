"use client";

import { useContext } from "react";
import { DisplayContext } from "./context/DisplayContext.js";
import { useKit } from "./context/SessionsContext.js";
import { useLocale } from "./time/useLocale.js";
import { useTimeZone } from "./time/useTimeZone.js";

/** Returned by {@link useSessionsSettings}. */
export interface SessionsSettings {
  /** The language of times, places and numbers: the provider's, the document's, or English. */
  locale: string;
  /**
   * The IANA time zone of all times: the provider's, or the viewer's. `undefined` on a server and in the first render
   * of hydration.
   */
  timeZone: string | undefined;
  /** Whether an IP address is on the page only after the user asked to see it. */
  hideAddresses: boolean;
  /** Whether a flag is shown beside the name of the country. */
  showFlags: boolean;
  /** How long the backend may accept a session after it was revoked, in milliseconds; `undefined` when not at all. */
  propagationDelay: number | undefined;
}

/**
 * How the provider shows texts, times, places and addresses, so that your own rows show them alike.
 *
 * @throws Error when there is no `SessionsProvider` above.
 * @example
 * ```tsx
 * const { locale, timeZone } = useSessionsSettings();
 * const day = session.createdAt.toLocaleDateString(locale, { timeZone });
 * ```
 */
export function useSessionsSettings(): SessionsSettings {
  const { hideAddresses = false, showFlags = false } = useContext(DisplayContext);
  const { propagationDelay } = useKit();
  return {
    locale: useLocale(),
    timeZone: useTimeZone(),
    hideAddresses,
    showFlags,
    propagationDelay,
  };
}
