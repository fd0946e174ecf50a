"use client";

import { useSyncExternalStore } from "react";
import type { RevocationState } from "../../revocation/RevocationState.js";
import { useKit } from "./SessionsContext.js";

/** All sign-outs of this controller. */
export function useRevocationState(): RevocationState;
/** What is read of them: it renders again when that is another value, not at each step of each row. */
export function useRevocationState<Value>(read: (state: RevocationState) => Value): Value;
/** Reads the whole state where no `read` is given. */
export function useRevocationState(read = whole): unknown {
  const { get, subscribe } = useKit().controller.revocations;
  const now = () => read(get());
  return useSyncExternalStore(subscribe, now, now);
}

const whole = (state: RevocationState): unknown => state;
