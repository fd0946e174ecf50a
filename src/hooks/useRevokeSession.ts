"use client";

import { useCancelWithLast } from "./revoke/useCancelWithLast.js";
import { useSessionById } from "./list/useSessionById.js";
import {
  type UseRevokeSessionResult,
  useRevokeKnownSession,
} from "./revoke/useRevokeKnownSession.js";

/**
 * Ends one session. Where it is the one in use, the client signs out and the host takes over
 * (`onSignedOut`).
 *
 * @throws Error without a `SessionsProvider` above.
 */
export function useRevokeSession(sessionId: string): UseRevokeSessionResult {
  useCancelWithLast();
  const { session, isCurrent } = useSessionById(sessionId);
  return useRevokeKnownSession(session, isCurrent);
}
