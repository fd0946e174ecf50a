"use client";

import type { Session } from "../../session/Session.js";
import { useKit } from "../context/SessionsContext.js";
import { useRevocation } from "../context/useRevocations.js";
import { useLocale } from "../time/useLocale.js";
import { useMessages } from "../useMessages.js";
import { signOutOf, type UseRevokeSessionResult } from "./signOutOf.js";

/**
 * Revokes a session that the caller has already. `useRevokeSession` finds it by its id.
 *
 * @param name What the caller calls the device; by default as in `Speech`.
 */
export function useRevokeKnownSession(
  session: Session,
  isCurrent: boolean,
  name?: string,
): UseRevokeSessionResult {
  const kit = useKit();
  const messages = useMessages();
  const locale = useLocale();
  const speech = { messages, locale, nameOf: name === undefined ? name : () => name };
  return signOutOf(kit, session, isCurrent, useRevocation(session.sessionId), speech);
}
