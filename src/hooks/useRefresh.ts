"use client";

import { useCallback } from "react";
import { readPages } from "../query/readPages.js";
import { refreshSessions } from "../query/refreshSessions.js";
import { isSessionsError } from "../session/SessionsError.js";
import { useKit } from "./KitContext.js";
import { useReport } from "./useReport.js";
import { useSignedOutHere } from "./useSignedOutHere.js";

/**
 * Asks for the list after requests were sent, with all its pages only where that is needed to tell.
 * Where this device's own sign-out is among them, a list that answers 401 is the confirmation.
 */
export function useRefresh(): (currentId?: string) => Promise<void> {
  const { client, account, queryClient, scope } = useKit();
  const report = useReport();
  const finish = useSignedOutHere();
  return useCallback(
    async (currentId) => {
      const store = scope.revocations;
      const statusOf = (id: string) => store.get().byId.get(id)?.status;
      const isUnknown = () =>
        [...store.get().byId.values()].some(({ status }) => status === "checking");
      const ask = async (isWhole: boolean) => {
        const pages = await refreshSessions(queryClient, client, account, isWhole);
        if (pages) report(pages);
        return pages === undefined || readPages(pages).isWhole;
      };
      // After a confirmed sign-out of this device the list would only answer 401.
      if (currentId !== undefined && statusOf(currentId) === "ended") return;
      try {
        // A row that is on no loaded page may stand on one that is not: only then load all.
        if (!(await ask(false)) && isUnknown()) await ask(true);
      } catch (error) {
        const isOver = isSessionsError(error) && error.code === "unauthorized";
        if (!isOver || currentId === undefined || statusOf(currentId) !== "checking") throw error;
        store.dispatch({ type: "confirmed", ids: [currentId], order: 0 });
        // At once: a list that hears the 401 as well forgets all that is not under way.
        finish(currentId);
      }
    },
    [client, account, queryClient, scope, report, finish],
  );
}
