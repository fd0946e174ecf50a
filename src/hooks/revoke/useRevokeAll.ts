"use client";

import { useRef, useState } from "react";
import { sessionKeys } from "../../query/sessionKeys.js";
import type { RevokeResult } from "../../revocation/RevokeResult.js";
import type { Session } from "../../session/Session.js";
import { useKit } from "../context/SessionsContext.js";
import { useLocale } from "../time/useLocale.js";
import { useMessages } from "../useMessages.js";
import type { bulkActions } from "./bulkActions.js";
import type { loadAllSessions, MissingPages } from "./loadAllSessions.js";
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

/** {@link UseBulkOfAllResult} for the components of the kit. */
export interface RevokeAll extends UseBulkOfAllResult {
  /** The failure of the last `ask` or `revoke`. */
  missing?: MissingPages | undefined;
}

/** What `ask` and `revoke` need. */
export interface RevokeAllActions {
  bulkActions: typeof bulkActions;
  loadAllSessions: typeof loadAllSessions;
}

/** Returns the actions, which may be in a chunk of its own; `undefined` when the chunk could not be loaded. */
export type LoadActions = () => RevokeAllActions | Promise<RevokeAllActions | undefined>;

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
  const loading = useRef(0);
  const [isLoading, setIsLoading] = useState(false);
  const [missing, setMissing] = useState<MissingPages>();
  const pick = (all: readonly Session[], currentId?: string) =>
    of === "all" ? all : all.filter(({ sessionId }) => sessionId !== currentId);
  const loaded = pick(sessions, currentSession?.sessionId);
  const batchOf = (actions: RevokeAllActions) => actions.bulkActions(kit, of, { messages, locale });
  // Resolves with `undefined` when not all sessions are known.
  const loadAll = async (actions: RevokeAllActions) => {
    if (isLoading) return undefined;
    setMissing(undefined);
    if (!hasMore) return loaded;
    const own = ++loading.current;
    setIsLoading(true);
    const found = await actions.loadAllSessions(kit);
    // The user pressed Stop while the pages loaded, so do not ask for a confirmation.
    if (own !== loading.current) return undefined;
    setIsLoading(false);
    setMissing(found.missing);
    return found.all && pick(found.all.sessions, found.all.currentSessionId);
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
    async ask() {
      const actions = await loadActions();
      const all = actions && (await loadAll(actions));
      if (all) batchOf(actions).ask(all);
    },
    async revoke() {
      const actions = await loadActions();
      const all = actions && (bulk.status === "asking" ? bulk.sessions : await loadAll(actions));
      const result = all && (await batchOf(actions).end(all));
      return result ?? { revoked: [], failed: [], unknown: [], unsent: loaded };
    },
  };
}
