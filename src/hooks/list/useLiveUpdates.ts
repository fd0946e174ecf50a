"use client";

import { useIsomorphicLayoutEffect } from "../../lib/react/useIsomorphicLayoutEffect.js";
import { dropRows } from "../../query/sessionsCache.js";
import { followElsewhere } from "../../query/followElsewhere.js";
import { useKit } from "../context/SessionsContext.js";

/** Keeps the list in step with what happens elsewhere while mounted, once for all that read it. */
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
          // Rendered at once, which the cache's own news is not: a page must not leave with rows.
          controller.revocations.dispatch({ type: "forgotten" });
        },
      }),
    );
  }, [client, account, queryClient, controller]);
}
