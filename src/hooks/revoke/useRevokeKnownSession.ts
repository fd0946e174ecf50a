"use client";

import { askFirst } from "../../controller/askFirst.js";
import { checkAgain } from "../../controller/checkAgain.js";
import type { Kit } from "../../controller/Kit.js";
import { revokeSessions } from "../../controller/revokeSessions.js";
import type { Revocation, RevocationStatus } from "../../revocation/RevocationState.js";
import type { Session } from "../../session/Session.js";
import { useKit } from "../context/SessionsContext.js";
import { useRevocation } from "../context/useRevocation.js";

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
export function useRevokeKnownSession(
  session: Session,
  isCurrent: boolean,
): UseRevokeSessionResult {
  const kit = useKit();
  return signOutOf(kit, session, isCurrent, useRevocation(session.sessionId));
}

/** {@link useRevokeKnownSession} without a hook, for what knows already where the session stands. */
export function signOutOf(
  kit: Kit,
  session: Session,
  isCurrent: boolean,
  revocation: Revocation | undefined,
): UseRevokeSessionResult {
  const { revocations, reauthentication } = kit.controller;
  const what = isCurrent ? "this-device" : "one";
  const revoke = () => revokeSessions(kit, [session], what);
  return {
    status: revocation?.status ?? "idle",
    revocation,
    ask: () => askFirst(kit, what, [session], revoke),
    cancel() {
      if (revocation?.status === "reauthenticating") reauthentication.cancel();
      else revocations.dispatch({ type: "cancelled" });
    },
    revoke,
    checkAgain: () => checkAgain(kit, [session], what),
  };
}
