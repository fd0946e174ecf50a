"use client";

import type { RevokeResult } from "../revocation/RevokeResult.js";
import type { Session } from "../session/Session.js";
import type { UseBulkResult } from "./revoke/useBulk.js";
import { useBulkRevoke } from "./revoke/useBulkRevoke.js";

/** Returned by {@link useRevokeSessions}. */
export interface UseRevokeSessionsResult extends UseBulkResult {
  /**
   * Asks the user to confirm: with the host's `confirm`, or with the dialog of a mounted `SessionList` or
   * `SessionsOutlet`.
   */
  ask(sessions: readonly Session[]): void;
  /**
   * Revokes the sessions at once, without a question, a few requests at a time. The status of each row shows
   * its outcome. When the client has `revokeOthers` and the sessions are exactly all other sessions, it sends
   * one request. It sends nothing while another batch is in progress. It never rejects.
   *
   * @returns The outcome of each session.
   * @example
   * ```tsx
   * const { revoked, failed, unknown, unsent } = await revoke(selected);
   * if (revoked.length < selected.length) showToast(`${revoked.length} of ${selected.length} signed out`);
   * ```
   */
  revoke(sessions: readonly Session[]): Promise<RevokeResult>;
}

/**
 * Revokes the sessions that the user selected.
 *
 * @throws Error when there is no `SessionsProvider` above.
 * @example
 * ```tsx
 * const { status, revokedCount, count, ask } = useRevokeSessions();
 * if (status === "revoking") return <p>{`${revokedCount} of ${count}`}</p>;
 * return <button onClick={() => ask(selected)}>Sign out the selected devices</button>;
 * ```
 */
export function useRevokeSessions(): UseRevokeSessionsResult {
  const { end, ...bulk } = useBulkRevoke("selected");
  return { ...bulk, revoke: end };
}
