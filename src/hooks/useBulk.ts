"use client";

import { useCallback } from "react";
import type { BulkScope, BulkRevocation } from "../revocation/RevocationState.js";
import type { Session } from "../session/Session.js";
import { isBusy } from "../revocation/isBusy.js";
import { useCheckOutcome } from "./useCheckOutcome.js";
import { useKit } from "./KitContext.js";
import { useEndSessions } from "./useEndSessions.js";
import { useQuestion } from "./useQuestion.js";
import { useRevocationState } from "./useRevocationState.js";

/** What ends several sessions at once. */
export interface UseBulkResult {
  status: "idle" | BulkRevocation["status"];
  /** Those of the question, or those that are being ended; none while idle. */
  sessions: readonly Session[];
  /** How many those are. */
  count: number;
  /** How many of them the backend has confirmed. */
  endedCount: number;
  /** Stopped, and what was sent is still awaited. */
  isStopping: boolean;
  /** Takes the question back, or gives up the proof that is asked for. */
  cancel(): void;
  /** Sends no more requests: what was sent is still awaited, what was not is as it was. */
  stop(): void;
}

/** {@link UseBulkResult} with the ways to begin it. */
export interface Bulk extends UseBulkResult {
  /** Asks the person first: the host's `confirm`, else the kit's dialog. One bulk at a time. */
  ask(sessions: readonly Session[]): void;
  /** Ends them now, without a question; nothing while another bulk is under way. Never rejects. */
  end(sessions: readonly Session[]): Promise<void>;
}

/** The batch of one scope: its state, and what a toolbar can do with it. */
export function useBulk(of: BulkScope): Bulk {
  const { revocations, stepUp } = useKit().scope;
  const { bulk, byId } = useRevocationState();
  const endSessions = useEndSessions();
  const checkOutcome = useCheckOutcome();
  const left = useCallback(
    (some: readonly Session[]) =>
      some.filter(({ sessionId }) => !isBusy(revocations.get(), sessionId)),
    [revocations],
  );
  const end = useCallback(
    async (some: readonly Session[]) => {
      const isOnlyToLearn = left(some).length === 0;
      await endSessions(some, of);
      if (isOnlyToLearn) await checkOutcome(some, of);
    },
    [endSessions, checkOutcome, left, of],
  );
  const question = useQuestion(of, end);
  const own = bulk?.scope === of ? bulk : undefined;
  const sessions = own?.sessions ?? none;
  const stop = () => {
    revocations.dispatch({ type: "stopping" });
    if (own?.status === "reauthenticating") stepUp.cancel();
  };
  return {
    status: own?.status ?? "idle",
    sessions,
    count: sessions.length,
    endedCount: sessions.filter(({ sessionId }) => byId.get(sessionId)?.status === "ended").length,
    isStopping: own?.isStopping === true,
    cancel: () => (own?.status === "asking" ? revocations.dispatch({ type: "cancelled" }) : stop()),
    stop,
    ask(some) {
      const { bulk: running } = revocations.get();
      const isRunning = running !== undefined && running.status !== "asking";
      if (isRunning) return;
      const asked = left(some);
      if (asked.length > 0) question(asked);
      // All were asked for already: there is only to learn what became of them.
      else void checkOutcome(some, of);
    },
    end,
  };
}

const none: readonly Session[] = [];
