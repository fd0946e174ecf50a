"use client";

import { useRevokeAll, type UseBulkOfAllResult } from "./revoke/useRevokeAll.js";
import { useSessions } from "./useSessions.js";

/** What {@link useRevokeOtherSessions} gives; `sessions` are all others also while idle. */
export type UseRevokeOtherSessionsResult = UseBulkOfAllResult;

/**
 * Ends all sessions but this device's: by the backend's own call where it has one, else one by one.
 *
 * @throws Error without a `SessionsProvider` above.
 */
export function useRevokeOtherSessions(): UseRevokeOtherSessionsResult {
  return useRevokeAll("others", useSessions());
}
