"use client";

import { loadedActions } from "./revoke/loadedActions.js";
import { useRevokeAll, type UseBulkOfAllResult } from "./revoke/useRevokeAll.js";
import { useSessions } from "./useSessions.js";

/** Returned by {@link useRevokeAllSessions}. While `status` is `idle`, `sessions` are all sessions. */
export type UseRevokeAllSessionsResult = UseBulkOfAllResult;

/**
 * Revokes all sessions, this device's too. Afterwards it calls `onSignedOut`.
 *
 * When the client has `revokeAll` and no other revoke is in flight, it sends one request. Otherwise it
 * revokes all other sessions first, and this device's session only when all of them have ended.
 *
 * @throws Error when there is no `SessionsProvider` above.
 * @example
 * ```tsx
 * const { isOffered, count, ask } = useRevokeAllSessions();
 * return isOffered && <button onClick={() => void ask()}>Sign out everywhere</button>;
 * ```
 */
export function useRevokeAllSessions(): UseRevokeAllSessionsResult {
  return useRevokeAll("all", useSessions(), loadedActions);
}
