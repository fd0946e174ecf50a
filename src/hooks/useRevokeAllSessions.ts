"use client";

import { useRevokeAll, type UseBulkOfAllResult } from "./revoke/useRevokeAll.js";
import { useSessions } from "./useSessions.js";

/** What {@link useRevokeAllSessions} gives; `sessions` are all also while idle. */
export type UseRevokeAllSessionsResult = UseBulkOfAllResult;

/**
 * Ends all sessions with this device's own: by the backend's own call where it has one and no sign-out
 * is on its way already, else all others first, and this device only once all of them have ended. Then
 * the host takes over (`onSignedOut`).
 *
 * @throws Error without a `SessionsProvider` above.
 */
export function useRevokeAllSessions(): UseRevokeAllSessionsResult {
  return useRevokeAll("all", useSessions());
}
