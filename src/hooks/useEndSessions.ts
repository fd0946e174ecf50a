"use client";

import { useCallback } from "react";
import { isOnline } from "../lib/isOnline.js";
import { readPages } from "../query/readPages.js";
import { sendRequest } from "../query/sendRequest.js";
import { sessionKeys } from "../query/sessionKeys.js";
import type { SessionPages } from "../query/shareSessions.js";
import { endSessions } from "../revocation/endSessions.js";
import type { RevocationScope } from "../revocation/RevocationState.js";
import { idsOf } from "../session/idsOf.js";
import type { Session } from "../session/Session.js";
import { useKit } from "./KitContext.js";
import { requestsFor } from "./requestsFor.js";
import { useRefresh } from "./useRefresh.js";
import { useSignedOutHere } from "./useSignedOutHere.js";
import { useStepUp } from "./useStepUp.js";

/**
 * Ends sessions through the revocation store; what became of each is in `useRevocationState`. Where
 * this device's own is among them, the host takes over after it. Goes on when the caller unmounts.
 */
export function useEndSessions(): (
  sessions: readonly Session[],
  scope: RevocationScope,
) => Promise<void> {
  const { client, account, queryClient, scope: kit, handlers } = useKit();
  const refresh = useRefresh();
  const finish = useSignedOutHere();
  const askForProof = useStepUp();
  return useCallback(
    async (requested, scope) => {
      const { revocations } = kit;
      const { reauthenticate, requireReauthentication } = handlers.current;
      const key = sessionKeys.revoke(client.scope, account);
      const pages = queryClient.getQueryData<SessionPages>(sessionKeys.list(client.scope, account));
      const list = pages && readPages(pages);
      const here = scope === "this-device" ? requested[0]?.sessionId : list?.currentSessionId;
      const currentId = requested.find(({ sessionId }) => sessionId === here)?.sessionId;
      const isAll = scope === "others" || (scope !== "one" && here && list?.isWhole);
      // One that is on its way out already is not among these, and is not ended twice.
      const isAllOthers = (sessions: readonly Session[]) => {
        const known = new Set([...idsOf(sessions), here]);
        const isEnded = (id: string) => revocations.get().byId.get(id)?.status === "ended";
        const all = scope === "others" ? requested : (list?.sessions ?? []);
        return idsOf(all).every((id) => known.has(id) || isEnded(id));
      };
      const ended = await endSessions(revocations, requested, scope, {
        isOnline,
        isProofWanted: reauthenticate !== undefined && requireReauthentication === true,
        requestsFor: (sessions) =>
          requestsFor(client, sessions, {
            scope,
            currentId: here,
            isAllOthers: Boolean(isAll) && isAllOthers(sessions),
          }).map((wave) =>
            wave.map(({ sessions: some, send }) => ({
              sessions: some,
              send: () => sendRequest(queryClient, key, send),
            })),
          ),
        refresh: () => refresh(currentId),
        reauthenticate: reauthenticate && ((some, since) => askForProof(scope, some, since)),
      });
      const others = ended.filter(({ sessionId }) => sessionId !== currentId);
      if (others.length > 0) handlers.current.onRevoked?.(others);
      if (currentId !== undefined) finish(currentId);
    },
    [client, account, queryClient, kit, handlers, refresh, finish, askForProof],
  );
}
