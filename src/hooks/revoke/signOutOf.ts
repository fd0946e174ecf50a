import { askFirst } from "../../controller/askFirst.js";
import { checkAgain } from "../../controller/checkAgain.js";
import type { Kit } from "../../controller/Kit.js";
import { revokeSessions } from "../../controller/revokeSessions.js";
import type { Revocation, RevocationStatus } from "../../revocation/RevocationState.js";
import type { RevokeResult } from "../../revocation/RevokeResult.js";
import type { Session } from "../../session/Session.js";
import { confirmWords, type Speech } from "./confirmWords.js";

/** The result of `useRevokeSession`. */
export interface UseRevokeSessionResult {
  /** The status of this session's revocation. */
  status: RevocationStatus;
  /** The revocation of this session; `undefined` while `idle`. */
  revocation?: Revocation;
  /**
   * Asks the user to confirm, with the host's `confirm` or the kit's own question. A `SessionList`, a `SessionsOutlet`
   * or the `SessionCard` of this session shows that question. When none of them is mounted, show it yourself while
   * `status` is `asking`, and call `revoke` or `cancel`.
   */
  ask(): void;
  /**
   * Closes the confirmation. While `reauthenticating`, cancels all requests that wait for the same
   * reauthentication.
   */
  cancel(): void;
  /**
   * Ends the session now, without a confirmation. Several calls in a row send one request. Never rejects.
   *
   * @returns The outcome: the session is in exactly one of the arrays. For the calls that sent no request, because
   * one was in progress, it is in `unsent`.
   */
  revoke(): Promise<RevokeResult>;
  /** While `unknown`: fetches the list again to find the outcome. */
  checkAgain(): Promise<void>;
}

/** `useRevokeKnownSession` without a hook, for a caller that has the revocation already. */
export function signOutOf(
  kit: Kit,
  session: Session,
  isCurrent: boolean,
  revocation: Revocation | undefined,
  speech: Speech,
): UseRevokeSessionResult {
  const { revocations, reauthentication } = kit.controller;
  const what = isCurrent ? "this-device" : "one";
  const revoke = () => revokeSessions(kit, [session], what);
  const describe = () => confirmWords(kit, what, [session], speech);
  return {
    status: revocation?.status ?? "idle",
    revocation,
    ask: () => askFirst(kit, what, [session], revoke, describe),
    cancel() {
      if (revocation?.status === "reauthenticating") reauthentication.cancel();
      else revocations.dispatch({ type: "cancelled" });
    },
    revoke,
    checkAgain: () => checkAgain(kit, [session], what),
  };
}
