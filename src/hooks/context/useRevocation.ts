"use client";

import { useContext, useSyncExternalStore } from "react";
import type { Revocation } from "../../revocation/RevocationState.js";
import { SessionsContext } from "./SessionsContext.js";

/**
 * What is known of the sign-out of one session; `undefined` while there is none, and without a provider.
 * Renders again only when that changes, whatever happens to other sessions.
 */
export function useRevocation(sessionId: string): Revocation | undefined {
  const revocations = useContext(SessionsContext)?.controller.revocations;
  const read = () => revocations?.get().byId.get(sessionId);
  return useSyncExternalStore(revocations?.subscribe ?? never, read, read);
}

const never = () => () => undefined;
