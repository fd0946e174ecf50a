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
      scope.revocations.dispatch({ type: "rechecked", ids });
      await checkOutcome(scope.revocations, ids, {
        refresh: async () => {
          const pages = await refreshSessions(queryClient, client, account, true);
          if (pages) scope.report(pages);
        },
      });
    },
    [client, account, queryClient, scope],
  );
}
