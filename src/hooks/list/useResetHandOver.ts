"use client";

import { useEffect } from "react";
import { sessionsQuery } from "../../query/sessionsQuery.js";
import { useKit } from "../context/SessionsContext.js";
import { useFollowList } from "../context/useFollowList.js";

/**
 * Counts as a screen of the list while mounted. One that is shown anew has told nobody yet that its
 * session is over; what it is made of may come and go, as it does while it loads.
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
