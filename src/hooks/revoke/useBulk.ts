"use client";

import type { BulkRevocation, BulkTarget } from "../../revocation/RevocationState.js";
import type { Session } from "../../session/Session.js";
import { useKit } from "../context/SessionsContext.js";
import { useRevocationState } from "../context/useRevocationState.js";
import { useCancelWithLast } from "./useCancelWithLast.js";

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

/** The state of the batch of one target, without the actions that start it. */
export function useBulk(of: BulkTarget): UseBulkResult {
  const { revocations, reauthentication } = useKit().controller;
  const own = useRevocationState(({ bulk }) => (bulk?.target === of ? bulk : undefined));
  const revokedCount = useRevocationState(({ byId }) =>
    own
      ? own.sessions.filter(({ sessionId }) => byId.get(sessionId)?.status === "revoked").length
      : 0,
  );
  useCancelWithLast();
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
  };
}

const none: readonly Session[] = [];
