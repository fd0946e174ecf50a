"use client";

import { useEffect } from "react";
import { dropRows } from "../query/dropRows.js";
import { isOver } from "../query/isOver.js";
import { watchList } from "../query/watchList.js";
import { isProving } from "../revocation/isProving.js";
import { useKit } from "./KitContext.js";
import { useReport } from "./useReport.js";

/**
 * Learns what each list says while mounted, also where no list is shown: what became of a sign-out, and
 * that nothing may be asked or kept any more, because this session is over or another account is here.
 */
export function useWatch(): void {
  const { client, account, queryClient, scope } = useKit();
  const report = useReport();
  useEffect(
    () =>
      scope.watch(() =>
        watchList(queryClient, client, account, (pages, error) => {
          const { get, dispatch } = scope.revocations;
          if (pages) report(pages);
          if (isOver(error) && !isProving(get())) dispatch({ type: "forgotten" });
          else if (!pages || !get().isReplaced) return;
          dropRows(queryClient, client, account);
        }),
      ),
    [client, account, queryClient, scope, report],
  );
}
