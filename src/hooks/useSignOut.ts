"use client";

import { useCallback } from "react";
import type { Revocation, RevocationStatus } from "../revocation/RevocationState.js";
import type { Session } from "../session/Session.js";
import { useKit } from "./KitContext.js";
import { useCheckOutcome } from "./useCheckOutcome.js";
import { useEndSessions } from "./useEndSessions.js";
import { useQuestion } from "./useQuestion.js";
import { useRevocationState } from "./useRevocationState.js";

/** What `useRevokeSession` gives. */
export interface UseRevokeSessionResult {
  /** The word for where this session stands. */
  status: RevocationStatus;
  /** All that is known of it; `undefined` while `idle`. */
  revocation?: Revocation;
  /** Asks the person first: the host's `confirm`, else the kit's own question (`asking`). */
  ask(): void;
  /** Takes the question back; while `reauthenticating`, gives up all that wait for the same proof. */
  cancel(): void;
  /** Ends it now, without a question. Five calls in a row are one request. Never rejects. */
  revoke(): Promise<void>;
  /** While `checking` got stuck: asks the list again. */
  checkAgain(): Promise<void>;
}

/** How a session that is known already is ended: `useRevokeSession` finds it by its id. */
export function useSignOut(session: Session, isCurrent: boolean): UseRevokeSessionResult {
  const { scope } = useKit();
  const { sessionId } = session;
  const revocation = useRevocationState().byId.get(sessionId);
  const endSessions = useEndSessions();
  const checkOutcome = useCheckOutcome();
  const what = isCurrent ? "this-device" : "one";
  const revoke = useCallback(() => endSessions([session], what), [endSessions, session, what]);
  const question = useQuestion(what, revoke);
  return {
    status: revocation?.status ?? "idle",
    revocation,
    ask: () => question([session]),
    cancel() {
      if (revocation?.status === "reauthenticating") scope.stepUp.cancel();
      else scope.revocations.dispatch({ type: "cancelled" });
    },
    revoke,
    checkAgain: () => checkOutcome([session], what),
  };
}
