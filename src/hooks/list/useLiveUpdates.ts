"use client";

import { useEffect } from "react";
import { dropRows } from "../../query/sessionsCache.js";
import { followElsewhere } from "../../query/followElsewhere.js";
import { useKit } from "../context/SessionsContext.js";

/** Keeps the list in step with what happens elsewhere while mounted, once for all that read it. */
export function useLiveUpdates(): void {
  const { client, account, queryClient, controller } = useKit();
  useEffect(() => {
    return controller.share(() =>
      followElsewhere({
        queryClient,
        client,
        account,
        tabs: controller.tabs,
        forget() {
          dropRows(queryClient, client, account);
          // Rendered at once, which the cache's own news is not: a page must not leave with rows.
          controller.revocations.dispatch({ type: "cleared" });
        },
      }),
    );
  }, [client, account, queryClient, controller]);
}
