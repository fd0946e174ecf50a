"use client";

import { useEffect } from "react";
import { confirmOwnSignOut } from "../../controller/handOver.js";
import { callHost } from "../../controller/callHost.js";
import { dropRows } from "../../query/sessionsCache.js";
import { useKit } from "../context/SessionsContext.js";
import { useRevocationState } from "../context/useRevocationState.js";

/**
 * What follows where the list is refused because this session is over: nothing of it stays on the
 * page, in memory neither, and the host takes over, once for all lists of the page.
 */
export function useSignedOutElsewhere(isOver: boolean): void {
  const kit = useKit();
  const { client, account, queryClient, controller, handlers } = kit;
  const isSignedOut = useRevocationState((state) => state.isSignedOut);
  useEffect(() => {
    if (!isOver) return;
    dropRows(queryClient, client, account);
    controller.revocations.dispatch({ type: "cleared" });
  }, [isOver, queryClient, client, account, controller]);

  // It may have been our own request that ended it: that one hands over then.
  const isPending = useRevocationState(({ byId }) =>
    [...byId.values()].some(({ status }) => status === "revoking" || status === "checking"),
  );
  const isElsewhere = isOver && !isPending && !isSignedOut;
  useEffect(() => {
    if (!isElsewhere) return;
    // After what a request that was just answered still has to say.
    const timer = setTimeout(() => {
      if (controller.isHandedOver || confirmOwnSignOut(kit)) return;
      controller.isHandedOver = true;
      callHost(() => handlers.current.onSignedOut?.({ reason: "elsewhere" }));
    });
    return () => clearTimeout(timer);
  }, [isElsewhere, controller, handlers, kit]);
}
