"use client";

import { useCallback } from "react";
import { refreshSessions } from "../query/refreshSessions.js";
import { checkOutcome } from "../revocation/checkOutcome.js";
import { useKit } from "./KitContext.js";
import { useSignedOutHere } from "./useSignedOutHere.js";

/**
 * Asks the whole list again for a row whose outcome nobody knows yet. Never rejects.
 *
 * @param isCurrent It is this device's own: then a list that is refused tells as well.
 */
export function useCheckOutcome(): (id: string, isCurrent: boolean) => Promise<void> {
  const { client, account, queryClient, scope, handlers } = useKit();
  const { check, finish } = useSignedOutHere();
  return useCallback(
    async (id, isCurrent) => {
      const store = scope.revocations;
      const session = store.get().byId.get(id)?.session;
      if (!session) return;
      store.dispatch({ type: "rechecked", ids: [id] });
      await checkOutcome(store, [id], {
        refresh: async () => {
          if (isCurrent) return check(id);
          const pages = await refreshSessions(queryClient, client, account, true);
          if (pages) scope.report(pages);
        },
      });
      store.dispatch({ type: "settled", sessions: [session] });
      if (isCurrent) finish(id);
      else if (store.get().byId.get(id)?.status === "ended") {
        handlers.current.onRevoked?.([session]);
      }
    },
    [client, account, queryClient, scope, handlers, check, finish],
  );
}
