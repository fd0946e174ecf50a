"use client";

import { useSyncExternalStore } from "react";
import type { RevocationState } from "../../revocation/RevocationState.js";
import { useKit } from "./SessionsContext.js";

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
