"use client";

import { useCallback } from "react";
import { readPages } from "../query/readPages.js";
import { refreshSessions } from "../query/refreshSessions.js";
import { sendRequest } from "../query/sendRequest.js";
import { sessionKeys } from "../query/sessionKeys.js";
import { endSessions } from "../revocation/endSessions.js";
import type { RevocationPorts } from "../revocation/RevocationPorts.js";
import type { Session } from "../session/Session.js";
import { useKit } from "./KitContext.js";
import { isOnline } from "../lib/isOnline.js";

/** How a sign-out is carried out. */
export interface EndOptions {
  /** Several at once, shown by the toolbar. */
  isBulk?: boolean;
  /** The given sessions are all others, so the backend's own call may be used. */
  isAllOthers?: boolean;
}

/**
 * Ends other devices' sessions through the revocation store; what became of each is in
 * `useRevocationState`. Goes on when the caller unmounts.
 */
export function useEndSessions(): (
  sessions: readonly Session[],
  options?: EndOptions,
) => Promise<void> {
  const { client, account, queryClient, scope, handlers } = useKit();
  return useCallback(
    async (sessions, { isBulk, isAllOthers } = {}) => {
      const store = scope.revocations;
      const { reauthenticate } = handlers.current;
      const revokeOthers = client.revokeOthers?.bind(client);
      const request = (run: () => Promise<void>) =>
        sendRequest(queryClient, sessionKeys.revoke(client.scope, account), run);
      const refresh = async (isWhole: boolean) => {
        const pages = await refreshSessions(queryClient, client, account, isWhole);
        if (pages) scope.report(pages);
        return pages === undefined || readPages(pages).isWhole;
      };
      const isChecking = () =>
        [...store.get().byId.values()].some((row) => row.status === "checking");
      const ports: RevocationPorts = {
        isOnline,
        revoke: ({ sessionId }) => request(() => client.revoke(sessionId)),
        revokeTogether: isAllOthers && revokeOthers ? () => request(revokeOthers) : undefined,
        // A row that is on no loaded page may stand on one that is not: only then load all.
        refresh: async () =>
          void ((await refresh(false)) || !isChecking() || (await refresh(true))),
        reauthenticate: reauthenticate && ((some) => reauthenticate({ sessions: some })),
      };
      const ended = await endSessions(store, sessions, ports, { isBulk });
      if (ended.length > 0) handlers.current.onRevoked?.(ended);
    },
    [client, account, queryClient, scope, handlers],
  );
}
