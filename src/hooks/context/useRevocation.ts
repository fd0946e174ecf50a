"use client";

import { useContext, useSyncExternalStore } from "react";
import type { Revocation } from "../../revocation/RevocationState.js";
import { SessionsContext } from "./SessionsContext.js";

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
