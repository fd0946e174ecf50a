"use client";

import { useEffect } from "react";
import { sessionsQuery } from "../../query/sessionsQuery.js";
import { useKit } from "../context/SessionsContext.js";
import { useFollowList } from "../context/useFollowList.js";

/**
 * Counts a component that shows the list while it is mounted. When the first one mounts, a new visit begins, so
 * that `onSignedOut` is called once for each visit. The parts of a list may mount and unmount while it loads,
 * without a new visit.
 */
export function useResetHandOver(): void {
  const { controller, client, account, queryClient } = useKit();
  useFollowList();
  useEffect(
    () =>
      controller.screens(() => {
        const kept = queryClient.getQueryData(sessionsQuery(client, account).queryKey);
        controller.begin(account !== undefined, kept);
        return () => controller.revocations.dispatch({ type: "hidden" });
      }),
    [controller, client, account, queryClient],
  );
}
