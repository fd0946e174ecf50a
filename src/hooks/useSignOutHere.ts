"use client";

import { useCallback } from "react";
import { refreshSessions } from "../query/refreshSessions.js";
import { sendRequest } from "../query/sendRequest.js";
import { sessionKeys } from "../query/sessionKeys.js";
import { endSessions } from "../revocation/endSessions.js";
import type { Session } from "../session/Session.js";
import { isSessionsError } from "../session/SessionsError.js";
import { useKit } from "./KitContext.js";
import { isOnline } from "../lib/isOnline.js";

/**
 * Ends this device's own session: the client's `signOut`, else a revoke of its id. Once that is
 * confirmed the cached list is dropped and the host takes over (`onSignedOut`).
 */
export function useSignOutHere(): (current: Session) => Promise<void> {
  const { client, account, queryClient, scope, handlers } = useKit();
  return useCallback(
    async (current) => {
      const store = scope.revocations;
      const id = current.sessionId;
      const statusNow = () => store.get().byId.get(id)?.status;
      const { reauthenticate } = handlers.current;
      const end = () => (client.signOut ? client.signOut() : client.revoke(id));
      await endSessions(store, [current], {
        isOnline,
        revoke: () => sendRequest(queryClient, sessionKeys.revoke(client.scope, account), end),
        // After a confirmed sign-out the list would only answer 401.
        refresh: async () => {
          if (statusNow() === "ended") return;
          const pages = await refreshSessions(queryClient, client, account).catch(ifSignedOut);
          if (pages === "signed-out") store.dispatch({ type: "confirmed", ids: [id], order: 0 });
          else if (pages) scope.report(pages);
        },
        reauthenticate: reauthenticate && ((some) => reauthenticate({ sessions: some })),
      });
      if (statusNow() !== "ended" || store.get().isSignedOut) return;
      store.dispatch({ type: "signedOut" });
      queryClient.removeQueries({ queryKey: sessionKeys.all(client.scope, account) });
      handlers.current.onSignedOut?.({ reason: "here" });
    },
    [client, account, queryClient, scope, handlers],
  );
}

/** A list that answers 401 says that this session is over; anything else says nothing. */
function ifSignedOut(error: unknown): "signed-out" {
  if (isSessionsError(error) && error.code === "unauthorized") return "signed-out";
  throw error;
}
