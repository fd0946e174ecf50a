"use client";

import { useRef, useState } from "react";
import { readPages } from "../../query/sessionsCache.js";
import { refreshSessions } from "../../query/refreshSessions.js";
import { sessionKeys } from "../../query/sessionKeys.js";
import type { RevocationResult } from "../../revocation/RevocationState.js";
import type { RevokeResult } from "../../revocation/RevokeResult.js";
import type { Session } from "../../session/Session.js";
import { isSessionsError, type SessionsError } from "../../session/SessionsError.js";
import { useKit } from "../context/SessionsContext.js";
import { useLocale } from "../time/useLocale.js";
import { useMessages } from "../useMessages.js";
import type { bulkActions } from "./bulkActions.js";
import { useBulk, type UseBulkResult } from "./useBulk.js";
import type { UseSessionsResult } from "../useSessions.js";

/** The state and the actions of a revocation of all sessions, with or without this device's. */
export interface UseBulkOfAllResult extends UseBulkResult {
  /** Whether to offer it: the current session is known, there is another one, and every page can be fetched. */
  isOffered: boolean;
  /** The missing pages are being loaded, before the confirmation. `stop` aborts that too. */
  isLoading: boolean;
  /**
   * Loads the missing pages and asks the user to confirm, with the host's `confirm` or with the dialog of a mounted
   * `SessionList`, `SessionsOutlet` or button for the same sessions.
   */
  ask(): Promise<void>;
  /**
   * Ends the sessions now, without a confirmation. Sends nothing while another batch is in progress. Never rejects.
   *
   * @returns The outcome of each session. When the missing pages could not be loaded, or `stop` was called while
   * they loaded, nothing is sent: the sessions of the loaded pages are then `unsent`.
   */
  revoke(): Promise<RevokeResult>;
}

/** The missing pages could not be loaded, so nothing was asked or sent. */
export interface MissingPages {
  /** Why; `undefined` when the backend sent no further page, or did not name this device. */
  error?: SessionsError | undefined;
  /** Whether every page has come, so that only this device is unknown. */
  isWhole: boolean;
  /** The result that was shown then. A later one takes the place of this failure. */
  after: RevocationResult | undefined;
}

/** {@link UseBulkOfAllResult} for the components of the kit. */
export interface RevokeAll extends UseBulkOfAllResult {
  /** The failure of the last `ask` or `revoke`. */
  missing?: MissingPages | undefined;
}

/** Returns `bulkActions`, which may be in a chunk of its own; `undefined` when the chunk could not be loaded. */
export type LoadActions = () => typeof bulkActions | Promise<typeof bulkActions | undefined>;

/** The batch of all sessions. Missing pages are loaded first, because "all" must include every session. */
export function useRevokeAll(
  of: "others" | "all",
  list: UseSessionsResult,
  loadActions: LoadActions,
): RevokeAll {
  const kit = useKit();
  const messages = useMessages();
  const locale = useLocale();
  const { client, account, queryClient } = kit;
  const { sessions, currentSession, hasMore, isCutShort } = list;
  const { stop, ...bulk } = useBulk(of);
  const actions = async () => (await loadActions())?.(kit, of, { messages, locale });
  const loading = useRef(0);
  const [isLoading, setIsLoading] = useState(false);
  const [missing, setMissing] = useState<MissingPages>();
  const pick = (all: readonly Session[], currentId?: string) =>
    of === "all" ? all : all.filter(({ sessionId }) => sessionId !== currentId);
  const loaded = pick(sessions, currentSession?.sessionId);
  // Resolves with `undefined` when not all sessions are known. A list shows the error of a failed load by itself.
  const loadAll = async () => {
    if (isLoading) return undefined;
    setMissing(undefined);
    if (!hasMore) return loaded;
    const own = ++loading.current;
    setIsLoading(true);
    let error: SessionsError | undefined;
    const load = refreshSessions(queryClient, client, account, true);
    const pages = await load.catch((thrown: unknown) => {
      if (isSessionsError(thrown)) error = thrown;
      return undefined;
    });
    // The user pressed Stop while the pages loaded, so do not ask for a confirmation.
    if (own !== loading.current) return undefined;
    setIsLoading(false);
    const isWhole = pages?.pages.at(-1)?.nextCursor === undefined;
    const all = pages && readPages(pages);
    if (all?.currentSessionId !== undefined && isWhole)
      return pick(all.sessions, all.currentSessionId);
    // Without pages and without an error, the list was dropped: this device is signed out.
    if (pages || error)
      setMissing({ error, isWhole, after: kit.controller.revocations.get().result });
    return undefined;
  };
  return {
    ...bulk,
    sessions: bulk.status === "idle" ? loaded : bulk.sessions,
    isOffered: currentSession !== undefined && (sessions.length > 1 || hasMore) && !isCutShort,
    isLoading,
    missing,
    stop() {
      if (!isLoading) return stop();
      loading.current += 1;
      setIsLoading(false);
      const queryKey = sessionKeys.list(client.scope, account);
      void queryClient.cancelQueries({ queryKey, exact: true });
    },
    ask: async () => (await actions())?.ask((await loadAll()) ?? []),
    async revoke() {
      const all = bulk.status === "asking" ? bulk.sessions : await loadAll();
      const result = all && (await (await actions())?.end(all));
      return result ?? { revoked: [], failed: [], unknown: [], unsent: loaded };
    },
  };
}
