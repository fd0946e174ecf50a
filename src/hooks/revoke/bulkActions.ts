import { askFirst } from "../../controller/askFirst.js";
import { checkAgain } from "../../controller/checkAgain.js";
import type { Kit } from "../../controller/Kit.js";
import { revokeSessions } from "../../controller/revokeSessions.js";
import type { BulkTarget } from "../../revocation/RevocationState.js";
import { type RevokeResult, revokeResult } from "../../revocation/RevokeResult.js";
import { isBusy } from "../../revocation/selectors.js";
import type { Session } from "../../session/Session.js";
import { confirmWords, type Speech } from "./confirmWords.js";

/** What starts a revocation of several sessions. */
export interface BulkActions {
  /** Asks the user to confirm, with the host's `confirm` or the kit's dialog. Only one batch is in progress at a time. */
  ask(sessions: readonly Session[]): void;
  /**
   * Ends the sessions now, without a confirmation. Sends nothing while another batch is in progress. Never rejects.
   *
   * @returns The outcome of each session.
   */
  end(sessions: readonly Session[]): Promise<RevokeResult>;
}

/** The actions of the batch of one target. */
export function bulkActions(kit: Kit, of: BulkTarget, speech: Speech): BulkActions {
  const { revocations } = kit.controller;
  const left = (some: readonly Session[]) =>
    some.filter(({ sessionId }) => !isBusy(revocations.get(), sessionId));
  const end = async (some: readonly Session[]) => {
    const isOnlyToCheck = left(some).length === 0;
    const result = await revokeSessions(kit, some, of);
    if (!isOnlyToCheck) return result;
    await checkAgain(kit, some, of);
    return revokeResult(revocations.get(), some, { sent: new Set(some) });
  };
  return {
    ask(some) {
      const { bulk: running } = revocations.get();
      const isRunning = running !== undefined && running.status !== "asking";
      if (isRunning) return;
      const asked = left(some);
      const describe = () => confirmWords(kit, of, asked, speech);
      if (asked.length > 0) askFirst(kit, of, asked, end, describe);
      // All were requested already, so only check their outcome.
      else void checkAgain(kit, some, of);
    },
    end,
  };
}
