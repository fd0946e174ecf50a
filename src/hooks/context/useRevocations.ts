"use client";

import { useContext, useMemo, useSyncExternalStore } from "react";
import { createKeeper } from "../../lib/equality.js";
import type { Revocation, RevocationState } from "../../revocation/RevocationState.js";
import type { Session } from "../../session/Session.js";
import { SessionsContext, useKit } from "./SessionsContext.js";

/**
 * The revocation of one session; `undefined` when there is none, or no provider. Renders again only when this
 * revocation changes, whatever happens to other sessions.
 */
export function useRevocation(sessionId: string): Revocation | undefined {
  const revocations = useContext(SessionsContext)?.controller.revocations;
  const read = () => revocations?.get().byId.get(sessionId);
  return useSyncExternalStore(revocations?.subscribe ?? never, read, read);
}

/**
 * The revocations of some rows, in their order, with one subscription for all of them. Renders again only when
 * one of them changes. The array is empty when there are none.
 *
 * @param sessions Must stay the same array between renders.
 */
export function useRevocations(sessions: readonly Session[]): readonly (Revocation | undefined)[] {
  const { get, subscribe } = useKit().controller.revocations;
  const read = useMemo(() => readerOf(sessions, get), [sessions, get]);
  return useSyncExternalStore(subscribe, read, read);
}

/** Returns a function that reads the revocations of the sessions. It returns the same array while none changes. */
function readerOf(sessions: readonly Session[], get: () => RevocationState) {
  const keep = createKeeper<Revocation | undefined>();
  return () => {
    const { byId } = get();
    const found = byId.size > 0 ? sessions.map(({ sessionId }) => byId.get(sessionId)) : none;
    return keep(found.some(Boolean) ? found : none);
  };
}

const none: readonly undefined[] = [];
const never = () => () => undefined;
