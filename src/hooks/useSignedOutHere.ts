"use client";

import { useCallback } from "react";
import { refreshSessions } from "../query/refreshSessions.js";
import { sessionKeys } from "../query/sessionKeys.js";
import { isSessionsError } from "../session/SessionsError.js";
import { useKit } from "./KitContext.js";

/** What follows a sign-out of this device's own session. */
export interface SignedOutHere {
  /** Asks the list whether it is over: then it answers 401, and that is the confirmation. */
  check(id: string): Promise<void>;
  /** Where it is over, drops what is cached and hands over to the host, once. */
  finish(id: string): void;
}

/** How a lost answer to this device's own sign-out is cleared up, and what its end brings. */
export function useSignedOutHere(): SignedOutHere {
  const { client, account, queryClient, scope, handlers } = useKit();
  const store = scope.revocations;
  const isEnded = useCallback(
    (id: string) => store.get().byId.get(id)?.status === "ended",
    [store],
  );
  const finish = useCallback(
    (id: string) => {
      if (!isEnded(id) || store.get().isSignedOut) return;
      store.dispatch({ type: "signedOut" });
      queryClient.removeQueries({ queryKey: sessionKeys.all(client.scope, account) });
      handlers.current.onSignedOut?.({ reason: "here" });
    },
    [isEnded, store, client, account, queryClient, handlers],
  );
  const check = useCallback(
    async (id: string) => {
      // After a confirmed sign-out the list would only answer 401.
      if (isEnded(id)) return;
      const pages = await refreshSessions(queryClient, client, account, true).catch(ifSignedOut);
      if (pages === "signed-out") {
        store.dispatch({ type: "confirmed", ids: [id], order: 0 });
        finish(id);
      } else if (pages) scope.report(pages);
    },
    [isEnded, finish, store, client, account, queryClient, scope],
  );
  return { check, finish };
}

/** A list that answers 401 says that this session is over; anything else says nothing. */
function ifSignedOut(error: unknown): "signed-out" {
  if (isSessionsError(error) && error.code === "unauthorized") return "signed-out";
  throw error;
}
