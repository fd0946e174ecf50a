"use client";

import { useSyncExternalStore } from "react";
import type { RevocationState } from "../revocation/RevocationState.js";
import { useKit } from "./KitContext.js";

/** All sign-outs of this scope. */
export function useRevocationState(): RevocationState {
  const { get, subscribe } = useKit().scope.revocations;
  return useSyncExternalStore(subscribe, get, get);
}
