"use client";

import { useCallback } from "react";
import { callHost } from "../lib/callHost.js";
import { checkOutcome } from "../revocation/checkOutcome.js";
import type { RevocationScope } from "../revocation/RevocationState.js";
import type { Session } from "../session/Session.js";
import { useKit } from "./KitContext.js";
import { useRefresh } from "./useRefresh.js";
import { useSignedOutHere } from "./useSignedOutHere.js";

/** Asks the whole list again for those whose outcome nobody knows yet. Never rejects. */
export function useCheckOutcome(): (
  sessions: readonly Session[],
  scope: RevocationScope,
) => Promise<void> {
  const { scope: kit, handlers } = useKit();
  const refresh = useRefresh();
  const finish = useSignedOutHere();
  return useCallback(
    async (asked, scope) => {
      const store = kit.revocations;
      const rowOf = (id: string) => store.get().byId.get(id);
      const sessions = asked.filter(({ sessionId }) => rowOf(sessionId)?.isStuck);
      if (sessions.length === 0) return;
      store.dispatch({ type: "rechecked", sessions });
      await checkOutcome(store, sessions, { refresh });
      const ended = sessions.filter(({ sessionId }) => rowOf(sessionId)?.status === "ended");
      const others = ended.filter(({ sessionId }) => rowOf(sessionId)?.ownId === undefined);
      store.dispatch({ type: "settled", sessions, ended, scope });
      if (others.length > 0) callHost(() => handlers.current.onRevoked?.(others));
      finish();
    },
    [kit, handlers, refresh, finish],
  );
}
