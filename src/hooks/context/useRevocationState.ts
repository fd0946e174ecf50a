"use client";

import { useContext, useSyncExternalStore } from "react";
import type { Revocation, RevocationState } from "../../revocation/RevocationState.js";
import { SessionsContext, useKit } from "./SessionsContext.js";

/** Returns all revocations of this controller. */
export function useRevocationState(): RevocationState;
/**
 * Returns what `read` takes from them. Renders again only when that value changes, not at each step of each
 * row.
 */
export function useRevocationState<Value>(read: (state: RevocationState) => Value): Value;
/** Returns the whole state when there is no `read`. */
export function useRevocationState(read = whole): unknown {
  const { get, subscribe } = useKit().controller.revocations;
  const now = () => read(get());
  return useSyncExternalStore(subscribe, now, now);
}

const whole = (state: RevocationState): unknown => state;

/**
 * The revocation of one session; `undefined` when there is none, or no provider. Renders again only when this
 * revocation changes, whatever happens to other sessions.
 */
export function useRevocation(sessionId: string): Revocation | undefined {
  const revocations = useContext(SessionsContext)?.controller.revocations;
  const read = () => revocations?.get().byId.get(sessionId);
  return useSyncExternalStore(revocations?.subscribe ?? never, read, read);
}

const never = () => () => undefined;
