"use client";

import { useCallback } from "react";
import { refreshSessions } from "../query/refreshSessions.js";
import { checkOutcome } from "../revocation/checkOutcome.js";
import { useKit } from "./KitContext.js";

/** Asks the whole list again for rows whose outcome nobody knows yet. Never rejects. */
export function useCheckOutcome(): (ids: readonly string[]) => Promise<void> {
  const { client, account, queryClient, scope } = useKit();
  return useCallback(
    async (ids) => {
      const store = scope.revocations;
      const sessions = ids.flatMap((id) => store.get().byId.get(id)?.session ?? []);
      store.dispatch({ type: "rechecked", ids });
      await checkOutcome(store, ids, {
        refresh: async () => {
          const pages = await refreshSessions(queryClient, client, account, true);
          if (pages) scope.report(pages);
        },
      });
      store.dispatch({ type: "settled", sessions });
    },
    [client, account, queryClient, scope],
  );
}
