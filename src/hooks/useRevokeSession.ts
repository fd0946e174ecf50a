"use client";

import { useCancelWithLast } from "./revoke/useCancelWithLast.js";
import { useSessionById } from "./list/useSessionById.js";
import type { UseRevokeSessionResult } from "./revoke/signOutOf.js";
import { useRevokeKnownSession } from "./revoke/useRevokeKnownSession.js";

/**
 * Revokes one session. When it is this device's session, it calls the client's `signOut` and then
 * `onSignedOut`.
 *
 * @throws Error when there is no `SessionsProvider` above.
 * @example
 * ```tsx
 * const { status, ask } = useRevokeSession(session.sessionId);
 * return (
 *   <button data-status={status} onClick={ask}>
 *     Sign out
 *   </button>
 * );
 * ```
 */
export function useRevokeSession(sessionId: string): UseRevokeSessionResult {
  useCancelWithLast();
  const { session, isCurrent } = useSessionById(sessionId);
  return useRevokeKnownSession(session, isCurrent);
}
