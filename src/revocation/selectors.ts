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

/** Whether several are ended at once, of which there is one order at a time. */
export function isBulk(target: RevocationTarget): target is BulkTarget {
  return target !== "this-device" && target !== "one";
}

/** Whether a session is on its way out already, so that a further order leaves it alone. */
export function isBusy({ byId }: RevocationState, id: string): boolean {
  const status = byId.get(id)?.status;
  return isUnderWay(status) || status === "revoked";
}

/** Whether an order was given of which the outcome is not known yet. */
export function isUnderWay(status: RevocationStatus | undefined): boolean {
  return underWay.has(status);
}

const underWay: ReadonlySet<unknown> = new Set([
  "reauthenticating",
  "revoking",
  "checking",
  "unknown",
]);

/** Whether the answer was lost, and no list has decided yet whether the session has ended. */
export const isOutcomeOpen = (status: RevocationStatus | undefined): boolean =>
  status === "checking" || status === "unknown";

/** The person is proving who they are, which may replace the session that this page asks with. */
export function isReauthenticating({ byId }: RevocationState): boolean {
  return [...byId.values()].some(({ status }) => status === "reauthenticating");
}

/** This device's own row, where its end was asked for, under the id that it has now. */
export function ownRow({ byId }: RevocationState): readonly [string, RevocationRow] | undefined {
  return [...byId].find(([, { ownId }]) => ownId !== undefined);
}

/** Under which ids the rows of an order stand: this device's own may have got a new one meanwhile. */
export function keysOf(
  { byId }: RevocationState,
  batch: readonly Session[],
  sessions: readonly Session[] = batch,
): string[] {
  const own = [...byId].find(([, row]) => row.batch === batch && row.ownId !== undefined);
  return sessions.map(({ sessionId }) => (own?.[1].ownId === sessionId ? own[0] : sessionId));
}

/** All that the backend says is that it knows no such session. */
export const isGone = (error: SessionsError | undefined): boolean => error?.code === "not-found";

/** Another account's list: nothing of the one before may be shown or named. */
export function ofAccount(before: RevocationState, accountId?: string): RevocationState {
  const state = before.isReplaced ? { ...before, isReplaced: undefined } : before;
  if (accountId === undefined || state.accountId === accountId) return state;
  return state.accountId === undefined
    ? { ...state, accountId }
    : { ...initialRevocationState, accountId, era: state.era + 1 };
}
