"use client";

import { useContext, useSyncExternalStore } from "react";
import type { RevocationStatus } from "../revocation/RevocationState.js";
import { KitContext } from "./KitContext.js";

/** The word for where a row stands, for its `data-status`; without a provider there is none. */
export function useRowStatus(sessionId: string): RevocationStatus | undefined {
  const revocations = useContext(KitContext)?.scope.revocations;
  const read = () => revocations && (revocations.get().byId.get(sessionId)?.status ?? "idle");
  return useSyncExternalStore(revocations?.subscribe ?? never, read, read);
}

const never = () => () => undefined;
