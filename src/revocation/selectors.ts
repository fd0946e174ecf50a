import type { Session } from "../session/Session.js";
import type { SessionsError } from "../session/SessionsError.js";
import {
  type BulkTarget,
  initialRevocationState,
  type RevocationRow,
  type RevocationTarget,
  type RevocationState,
  type RevocationStatus,
} from "./RevocationState.js";

/** Whether the target has several sessions. Only one such batch runs at a time. */
export function isBulk(target: RevocationTarget): target is BulkTarget {
  return target !== "this-device" && target !== "one";
}

/** Whether a session is being revoked or was revoked. `endSessions` skips such a session. */
export function isBusy({ byId }: RevocationState, id: string): boolean {
  const status = byId.get(id)?.status;
  return isUnderWay(status) || status === "revoked";
}

/** Whether a revocation was started and its outcome is not known yet. */
export function isUnderWay(status: RevocationStatus | undefined): boolean {
  return underWay.has(status);
}

const underWay: ReadonlySet<unknown> = new Set([
  "reauthenticating",
  "revoking",
  "checking",
  "unknown",
]);

/** Whether the response was lost, and no list has decided yet whether the session has ended. */
export const isOutcomeOpen = (status: RevocationStatus | undefined): boolean =>
  status === "checking" || status === "unknown";

/** Whether the user is reauthenticating, which may replace the session that this page uses. */
export function isReauthenticating({ byId }: RevocationState): boolean {
  return [...byId.values()].some(({ status }) => status === "reauthenticating");
}

/** The present id and the row of this device's own session; `undefined` when its revocation was not requested. */
export function ownRow({ byId }: RevocationState): readonly [string, RevocationRow] | undefined {
  return [...byId].find(([, { ownId }]) => ownId !== undefined);
}

/** The ids of the rows of a batch. The row of this device's session may have moved to a new id meanwhile. */
export function keysOf(
  { byId }: RevocationState,
  batch: readonly Session[],
  sessions: readonly Session[] = batch,
): string[] {
  const own = [...byId].find(([, row]) => row.batch === batch && row.ownId !== undefined);
  return sessions.map(({ sessionId }) => (own?.[1].ownId === sessionId ? own[0] : sessionId));
}

/** Whether the backend answered that it has no such session. */
export const isGone = (error: SessionsError | undefined): boolean => error?.code === "not-found";

/**
 * Drops all revocations when the list belongs to another account, because the page must not show or name anything
 * of the previous account.
 */
export function ofAccount(before: RevocationState, accountId?: string): RevocationState {
  const { isReplaced, wasSignedOut } = before;
  const state =
    isReplaced || wasSignedOut
      ? { ...before, isReplaced: undefined, wasSignedOut: undefined }
      : before;
  if (accountId === undefined || state.accountId === accountId) return state;
  return state.accountId === undefined
    ? { ...state, accountId }
    : { ...initialRevocationState, accountId, era: state.era + 1 };
}

/**
 * Drops what is only true until the list is shown the next time, because somebody may have signed in again by then.
 * The provider may have stayed mounted. So the list is fetched again; while the user is still signed out, the
 * reason stays the same.
 */
export function beforeNextVisit(state: RevocationState): RevocationState {
  const { isSignedOut, isReplaced, isAbandoned, era } = state;
  if (isSignedOut)
    return { ...initialRevocationState, isAbandoned, era: era + 1, wasSignedOut: true };
  return isReplaced ? { ...state, isReplaced: undefined } : state;
}
