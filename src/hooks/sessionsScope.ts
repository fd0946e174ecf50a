import type { QueryClient } from "@tanstack/react-query";
import { createStore, type Store } from "../lib/createStore.js";
import { readPages } from "../query/readPages.js";
import type { SessionPages } from "../query/shareSessions.js";
import {
  createRevocationStore,
  type RevocationStore,
} from "../revocation/createRevocationStore.js";
import { idsOf } from "../session/idsOf.js";

/** What one account at one backend has in common on this page: one for each query client. */
export interface SessionsScope {
  revocations: RevocationStore;
  /** How far the server's clock is ahead of ours, in milliseconds. */
  clockOffsetMs: Store<number>;
  /** Ids of the sessions whose hidden address somebody asked to see. */
  shownAddresses: Store<ReadonlySet<string>>;
  /** Tells the scope what a list says. */
  report(pages: SessionPages): void;
}

const scopes = new WeakMap<QueryClient, Map<string, SessionsScope>>();

/**
 * The scope of a query client, backend and account, so that a button may unmount without losing
 * what it began. After this device's sign-out the next provider gets a fresh one.
 */
export function sessionsScope(
  queryClient: QueryClient,
  clientScope: string,
  account?: string,
): SessionsScope {
  const key = JSON.stringify([clientScope, account]);
  const known = scopes.get(queryClient) ?? new Map<string, SessionsScope>();
  scopes.set(queryClient, known);
  let scope = known.get(key);
  if (!scope || scope.revocations.get().isSignedOut) known.set(key, (scope = createScope()));
  return scope;
}

/** Lets go of what one account had, once nothing on the page shows it. */
export function forgetScope(queryClient: QueryClient, clientScope: string, account?: string): void {
  scopes.get(queryClient)?.delete(JSON.stringify([clientScope, account]));
}

function createScope(): SessionsScope {
  const revocations = createRevocationStore();
  const clockOffsetMs = createStore(0);
  return {
    revocations,
    clockOffsetMs,
    shownAddresses: createStore<ReadonlySet<string>>(new Set()),
    report(pages) {
      const { sessions, order, isWhole, accountId, clockOffsetMs: offset } = readPages(pages);
      const ids = new Set(idsOf(sessions));
      // Less is the network's doing, not the clock's, and would render every row again.
      if (Math.abs(offset - clockOffsetMs.get()) >= 2_000) clockOffsetMs.set(offset);
      revocations.dispatch({ type: "listed", ids, order, isWhole, accountId });
    },
  };
}
