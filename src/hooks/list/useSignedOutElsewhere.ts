"use client";

import { useEffect } from "react";
import { confirmOwnSignOut } from "../../controller/handOver.js";
import { callHost } from "../../controller/callHost.js";
import { dropRows } from "../../query/sessionsCache.js";
import { useKit } from "../context/SessionsContext.js";
import { useRevocationState } from "../context/useRevocationState.js";

/**
 * Reacts to a 401 of the list, when this session is over. Removes the rows from the page and from memory, and
 * calls `onSignedOut` once for all lists on the page.
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

  // A request of this page may have ended the session. Then that request calls `onSignedOut`. Before this session
  // is over, do not render for each request.
  const isPending = useRevocationState(
    ({ byId }) =>
      isOver &&
      [...byId.values()].some(({ status }) => status === "revoking" || status === "checking"),
  );
  const isElsewhere = isOver && !isPending && !isSignedOut;
  useEffect(() => {
    if (!isElsewhere) return;
    // Wait one task, because a request that was just answered may call `onSignedOut` itself.
    const timer = setTimeout(() => {
      if (controller.isHandedOver || confirmOwnSignOut(kit)) return;
      controller.isHandedOver = true;
      const reason = controller.revocations.get().wasSignedOut ? "here" : "elsewhere";
      callHost(() => handlers.current.onSignedOut?.({ reason }));
    });
    return () => clearTimeout(timer);
  }, [isElsewhere, controller, handlers, kit]);
}
