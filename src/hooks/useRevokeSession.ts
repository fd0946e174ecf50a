"use client";

import { useKnownSession } from "./useKnownSession.js";
import { type UseRevokeSessionResult, useSignOut } from "./useSignOut.js";

/**
 * Ends one session. Where it is the one in use, the client signs out and the host takes over
 * (`onSignedOut`).
 *
 * @throws Error without a `SessionsProvider` above.
 */
export function useRevokeSession(sessionId: string): UseRevokeSessionResult {
  const { session, isCurrent } = useKnownSession(sessionId);
  return useSignOut(session, isCurrent);
}
