"use client";

import { useCallback } from "react";
import { checkOutcome } from "../revocation/checkOutcome.js";
import { useKit } from "./KitContext.js";
import { useRefresh } from "./useRefresh.js";
import { useSignedOutHere } from "./useSignedOutHere.js";

/**
 * Asks the whole list again for a row whose outcome nobody knows yet. Never rejects.
 *
 * @param isCurrent It is this device's own: then a list that is refused tells as well.
 */
export function useCheckOutcome(): (id: string, isCurrent: boolean) => Promise<void> {
  const { scope, handlers } = useKit();
  const refresh = useRefresh();
  const finish = useSignedOutHere();
  return useCallback(
    async (id, isCurrent) => {
      const store = scope.revocations;
      const session = store.get().byId.get(id)?.session;
      if (!session) return;
      const sessions = [session];
      store.dispatch({ type: "rechecked", sessions });
      await checkOutcome(store, sessions, { refresh: () => refresh(isCurrent ? id : undefined) });
      store.dispatch({ type: "settled", sessions, scope: isCurrent ? "this-device" : "one" });
      if (isCurrent) finish(id);
      else if (store.get().byId.get(id)?.status === "ended") {
        handlers.current.onRevoked?.(sessions);
      }
    },
    [scope, handlers, refresh, finish],
  );
}
