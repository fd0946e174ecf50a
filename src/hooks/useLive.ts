"use client";

import { useEffect } from "react";
import { dropRows } from "../query/dropRows.js";
import { followElsewhere } from "../query/followElsewhere.js";
import { useKit } from "./KitContext.js";

/** Keeps the list in step with what happens elsewhere while mounted, once for all that read it. */
export function useLive(): void {
  const { client, account, queryClient, scope } = useKit();
  useEffect(() => {
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
