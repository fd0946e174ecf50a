"use client";

import { loadedActions } from "./revoke/loadedActions.js";
import { useRevokeAll, type UseBulkOfAllResult } from "./revoke/useRevokeAll.js";
import { useSessions } from "./useSessions.js";

/**
 * Returned by {@link useRevokeOtherSessions}. While `status` is `idle`, `sessions` are all other sessions.
 */
export type UseRevokeOtherSessionsResult = UseBulkOfAllResult;

/**
 * Revokes all sessions except this device's: in one request when the client has `revokeOthers`, otherwise one
 * by one.
 *
 * @throws Error when there is no `SessionsProvider` above.
 * @example
 * ```tsx
 * const { isOffered, ask } = useRevokeOtherSessions();
 * return isOffered && <button onClick={() => void ask()}>Sign out all other devices</button>;
 * ```
 */
export function useRevokeOtherSessions(): UseRevokeOtherSessionsResult {
  return useRevokeAll("others", useSessions(), loadedActions);
}
