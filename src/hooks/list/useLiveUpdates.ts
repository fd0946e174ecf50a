"use client";

import { useEffect } from "react";
import { dropRows } from "../../query/sessionsCache.js";
import { followElsewhere } from "../../query/followElsewhere.js";
import { useKit } from "../context/SessionsContext.js";

/** Updates the list when something changes elsewhere, while mounted, once for all components that read it. */
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
          // The store renders at once and the cache does not. When the browser keeps this page, it must have no
          // rows.
          controller.revocations.dispatch({ type: "cleared" });
        },
      }),
    );
  }, [client, account, queryClient, controller]);
}
