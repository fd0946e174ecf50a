"use client";

import { useIsomorphicLayoutEffect } from "../lib/useIsomorphicLayoutEffect.js";
import { dropRows } from "../query/dropRows.js";
import { followElsewhere } from "../query/followElsewhere.js";
import { useKit } from "./KitContext.js";

/** Keeps the list in step with what happens elsewhere while mounted, once for all that read it. */
export function useLive(): void {
  const { client, account, queryClient, scope } = useKit();
  // Its cleanup runs in the commit that takes the list away, so that a list which has gone asks nothing more;
  // that of an effect may run after the next paint.
  useIsomorphicLayoutEffect(() => {
    return scope.share(() =>
      followElsewhere({
        queryClient,
        client,
        account,
        tabs: scope.tabs,
        forget() {
          dropRows(queryClient, client, account);
          // Rendered at once, which the cache's own news is not: a page must not leave with rows.
          scope.revocations.dispatch({ type: "forgotten" });
        },
      }),
    );
  }, [client, account, queryClient, scope]);
}
