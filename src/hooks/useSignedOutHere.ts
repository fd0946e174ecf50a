"use client";

import { useCallback } from "react";
import { callHost } from "../lib/callHost.js";
import { sessionKeys } from "../query/sessionKeys.js";
import { ownRow } from "../revocation/ownRow.js";
import { useKit } from "./KitContext.js";

/** Where this device's own session has ended, drops what is cached and hands over to the host, once. */
export function useSignedOutHere(): () => void {
  const { client, account, queryClient, scope, handlers } = useKit();
  return useCallback(() => {
    const store = scope.revocations;
    if (ownRow(store.get())?.[1].status !== "ended" || store.get().isSignedOut) return;
    store.dispatch({ type: "signedOut" });
    queryClient.removeQueries({ queryKey: sessionKeys.all(client.scope, account) });
    callHost(() => handlers.current.onSignedOut?.({ reason: "here" }));
  }, [client, account, queryClient, scope, handlers]);
}
