"use client";

import { askFirst } from "../../controller/askFirst.js";
import { checkAgain } from "../../controller/checkAgain.js";
import { revokeSessions } from "../../controller/revokeSessions.js";
import type { BulkTarget, BulkRevocation } from "../../revocation/RevocationState.js";
import { type RevokeResult, revokeResult } from "../../revocation/RevokeResult.js";
import type { Session } from "../../session/Session.js";
import { isBusy } from "../../revocation/selectors.js";
import { useCancelWithLast } from "./useCancelWithLast.js";
import { useKit } from "../context/SessionsContext.js";
import { useRevocationState } from "../context/useRevocationState.js";
import { useLocale } from "../time/useLocale.js";
import { useMessages } from "../useMessages.js";
import { confirmWords } from "./confirmWords.js";

/** The state and the actions of a revocation of several sessions. */
export interface UseBulkResult {
  status: "idle" | BulkRevocation["status"];
  /** The sessions to confirm, or those that are being ended; empty while idle. */
  sessions: readonly Session[];
  /** The number of these sessions. */
  count: number;
  /** How many of them the backend has confirmed. */
  revokedCount: number;
  /** It was stopped, and responses in flight are still awaited. */
  isStopping: boolean;
  /** Closes the confirmation. While `reauthenticating`, cancels the reauthentication. */
  cancel(): void;
  /**
   * Sends no further request. Responses in flight are still awaited. Sessions whose request was not sent are
   * unchanged.
   */
  stop(): void;
}

/** {@link UseBulkResult} with the actions that start the revocation. */
export interface Bulk extends UseBulkResult {
  /** Asks the user to confirm, with the host's `confirm` or the kit's dialog. Only one bulk runs at a time. */
  ask(sessions: readonly Session[]): void;
  /**
   * Ends the sessions now, without a confirmation. Sends nothing while another bulk runs. Never rejects.
   *
   * @returns The outcome of each session.
   */
  end(sessions: readonly Session[]): Promise<RevokeResult>;
}

/** The batch of one target: its state, and the actions of a toolbar. */
export function useBulkRevoke(of: BulkTarget): Bulk {
  const kit = useKit();
  const { revocations, reauthentication } = kit.controller;
  const own = useRevocationState(({ bulk }) => (bulk?.target === of ? bulk : undefined));
  const revokedCount = useRevocationState(({ byId }) =>
    own
      ? own.sessions.filter(({ sessionId }) => byId.get(sessionId)?.status === "revoked").length
      : 0,
  );
  useCancelWithLast();
  const messages = useMessages();
  const locale = useLocale();
  const left = (some: readonly Session[]) =>
    some.filter(({ sessionId }) => !isBusy(revocations.get(), sessionId));
  const end = async (some: readonly Session[]) => {
    const isOnlyToCheck = left(some).length === 0;
    const result = await revokeSessions(kit, some, of);
    if (!isOnlyToCheck) return result;
    await checkAgain(kit, some, of);
    return revokeResult(revocations.get(), some, { sent: new Set(some) });
  };
  const sessions = own?.sessions ?? none;
  const stop = () => {
    revocations.dispatch({ type: "stopping" });
    if (own?.status === "reauthenticating") reauthentication.cancel();
  };
  return {
    status: own?.status ?? "idle",
    sessions,
    count: sessions.length,
    revokedCount,
    isStopping: own?.isStopping === true,
    cancel: () => (own?.status === "asking" ? revocations.dispatch({ type: "cancelled" }) : stop()),
    stop,
    ask(some) {
      const { bulk: running } = revocations.get();
      const isRunning = running !== undefined && running.status !== "asking";
      if (isRunning) return;
      const asked = left(some);
      const describe = () => confirmWords(kit, of, asked, { messages, locale });
      if (asked.length > 0) askFirst(kit, of, asked, end, describe);
      // All were requested already, so only check their outcome.
      else void checkAgain(kit, some, of);
    },
    end,
  };
}

const none: readonly Session[] = [];
