"use client";

import { useCallback } from "react";
import { sessionKeys } from "../query/sessionKeys.js";
import { useKit } from "./KitContext.js";

/** Where this device's own session has ended, drops what is cached and hands over to the host, once. */
export function useSignedOutHere(): (currentId: string) => void {
  const { client, account, queryClient, scope, handlers } = useKit();
  return useCallback(
    (currentId) => {
      const store = scope.revocations;
      const { byId, isSignedOut } = store.get();
      if (byId.get(currentId)?.status !== "ended" || isSignedOut) return;
      store.dispatch({ type: "signedOut" });
      queryClient.removeQueries({ queryKey: sessionKeys.all(client.scope, account) });
      handlers.current.onSignedOut?.({ reason: "here" });
    },
    [client, account, queryClient, scope, handlers],
  );
}
