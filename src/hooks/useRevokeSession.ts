"use client";

import { useAnswerable } from "./useAnswerable.js";
import { useKnownSession } from "./useKnownSession.js";
import { type UseRevokeSessionResult, useSignOut } from "./useSignOut.js";

/**
 * Ends one session. Where it is the one in use, the client signs out and the host takes over
 * (`onSignedOut`).
 *
 * @throws Error without a `SessionsProvider` above.
 */
export function useRevokeSession(sessionId: string): UseRevokeSessionResult {
  useAnswerable();
  const { session, isCurrent } = useKnownSession(sessionId);
  return useSignOut(session, isCurrent);
}
