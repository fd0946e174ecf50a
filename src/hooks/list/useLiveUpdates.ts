"use client";

import { useIsomorphicLayoutEffect } from "../../lib/react/useIsomorphicLayoutEffect.js";
import { dropRows } from "../../query/sessionsCache.js";
import { followElsewhere } from "../../query/followElsewhere.js";
import { useKit } from "../context/SessionsContext.js";

/** While mounted, updates the list when something changes elsewhere. All components share one subscription. */
export function useLiveUpdates(): void {
  const { client, account, queryClient, controller } = useKit();
  // Use a layout effect: its cleanup runs in the commit that removes the list, so that a removed list sends no
  // request. The cleanup of an effect may run after the next paint.
  useIsomorphicLayoutEffect(() => {
    return controller.share(() =>
      followElsewhere({
        queryClient,
        client,
        account,
        tabs: controller.tabs,
        forget() {
          dropRows(queryClient, client, account);
          // Dispatch too, because the store renders at once and the cache does not. A page that the browser
          // keeps after the user has left it must have no rows.
          controller.revocations.dispatch({ type: "cleared" });
        },
      }),
    );
  }, [client, account, queryClient, controller]);
}
