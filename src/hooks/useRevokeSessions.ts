"use client";

import type { Session } from "../session/Session.js";
import { useBulkRevoke, type UseBulkResult } from "./revoke/useBulkRevoke.js";

/** What {@link useRevokeSessions} gives. */
export interface UseRevokeSessionsResult extends UseBulkResult {
  /** Asks the person first: the host's `confirm`, else the kit's dialog. */
  ask(sessions: readonly Session[]): void;
  /**
   * Ends them now, without a question, a few at a time; what became of each is its own row's state.
   * Where they are exactly all others, by the backend's own call for that. Nothing while another bulk is under way.
   * Never rejects.
   */
  revoke(sessions: readonly Session[]): Promise<void>;
}

/**
 * Ends the sessions that a person picked.
 *
 * @throws Error without a `SessionsProvider` above.
 */
export function useRevokeSessions(): UseRevokeSessionsResult {
  const { end, ...bulk } = useBulkRevoke("selected");
  return { ...bulk, revoke: end };
}
