"use client";

import { useSyncExternalStore } from "react";
import { useKit } from "./context/SessionsContext.js";
import { useCountdown } from "./time/useCountdown.js";

/**
 * The whole seconds until the backend accepts a request again after a 429. It counts down once a second, and
 * is `undefined` when there is no wait.
 *
 * @param of The id or ids of the sessions whose sign-outs got the 429 (default: all sessions).
 * @returns The longest wait of these sessions.
 * @throws Error when there is no `SessionsProvider` above.
 * @example
 * ```tsx
 * const seconds = useCooldown(session.sessionId);
 * return <p>{seconds === undefined ? "Ready" : `Try again in ${seconds} seconds`}</p>;
 * ```
 */
export function useCooldown(of?: string | readonly string[]): number | undefined {
  const { get, subscribe: follow } = useKit().controller.revocations;
  const latest = () => {
    const { byId } = get();
    const rows = of === undefined ? [...byId.values()] : [of].flat().map((id) => byId.get(id));
    return rows.reduce((last, row) => Math.max(last, row?.retryAt ?? 0), 0);
  };
  const retryAt = useSyncExternalStore(follow, latest, latest);
  return useCountdown(retryAt);
}
