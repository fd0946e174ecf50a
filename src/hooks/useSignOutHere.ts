"use client";

import { useCallback } from "react";
import { sendRequest } from "../query/sendRequest.js";
import { sessionKeys } from "../query/sessionKeys.js";
import { endSessions } from "../revocation/endSessions.js";
import type { Session } from "../session/Session.js";
import { useKit } from "./KitContext.js";
import { isOnline } from "../lib/isOnline.js";
import { useSignedOutHere } from "./useSignedOutHere.js";

/**
 * Ends this device's own session: the client's `signOut`, else a revoke of its id. Once that is
 * confirmed the cached list is dropped and the host takes over (`onSignedOut`).
 */
export function useSignOutHere(): (current: Session) => Promise<void> {
  const { client, account, queryClient, scope, handlers } = useKit();
  const { check, finish } = useSignedOutHere();
  return useCallback(
    async (current) => {
      const id = current.sessionId;
      const { reauthenticate } = handlers.current;
      const end = async () => (client.signOut ? client.signOut() : client.revoke(id));
      await endSessions(scope.revocations, [current], {
        isOnline,
        revoke: () => sendRequest(queryClient, sessionKeys.revoke(client.scope, account), end),
        refresh: () => check(id),
        reauthenticate: reauthenticate && ((some) => reauthenticate({ sessions: some })),
      });
      finish(id);
    },
    [client, account, queryClient, scope, handlers, check, finish],
  );
}
