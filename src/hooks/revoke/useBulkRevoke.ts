"use client";

import { askFirst } from "../../controller/askFirst.js";
import { checkAgain } from "../../controller/checkAgain.js";
import { revokeSessions } from "../../controller/revokeSessions.js";
import type { BulkTarget, BulkRevocation } from "../../revocation/RevocationState.js";
import type { Session } from "../../session/Session.js";
import { isBusy } from "../../revocation/selectors.js";
import { useCancelWithLast } from "./useCancelWithLast.js";
import { useKit } from "../context/SessionsContext.js";
import { useRevocationState } from "../context/useRevocationState.js";

/** What ends several sessions at once. */
export interface UseBulkResult {
  status: "idle" | BulkRevocation["status"];
  /** Those of the question, or those that are being ended; none while idle. */
  sessions: readonly Session[];
  /** How many those are. */
  count: number;
  /** How many of them the backend has confirmed. */
  revokedCount: number;
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

/** The batch of one target: its state, and what a toolbar can do with it. */
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
  const left = (some: readonly Session[]) =>
    some.filter(({ sessionId }) => !isBusy(revocations.get(), sessionId));
  const end = async (some: readonly Session[]) => {
    const isOnlyToCheck = left(some).length === 0;
    await revokeSessions(kit, some, of);
    if (isOnlyToCheck) await checkAgain(kit, some, of);
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
      if (asked.length > 0) askFirst(kit, of, asked, end);
      // All were asked for already: there is only to learn what became of them.
      else void checkAgain(kit, some, of);
    },
    end,
  };
}

const none: readonly Session[] = [];
