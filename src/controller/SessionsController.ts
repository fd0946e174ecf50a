import type { QueryClient } from "@tanstack/react-query";
import { refCounted, type Shared } from "../lib/async/refCounted.js";
import { createStore, type Store } from "../lib/async/createStore.js";
import { isOtherClock, type ServerClock, viewersClock } from "../lib/serverClock.js";
import { openTabs, type Tabs } from "../query/otherTabs.js";
import { readPages } from "../query/sessionsCache.js";
import type { SessionPages } from "../query/shareSessions.js";
import { createRevocationStore, type RevocationStore } from "../revocation/revocationStore.js";
import type { RevocationResult } from "../revocation/RevocationState.js";
import { createReauthentication, type Reauthentication } from "../revocation/reauthentication.js";
import { idsOf } from "../session/sessionLists.js";
import { onRequestsAnswered } from "./onRequestsAnswered.js";
import { provesEnds } from "./provesEnds.js";
import type { Session } from "../session/Session.js";

/** What one account at one backend has in common on this page: one for each query client. */
export interface SessionsController {
  revocations: RevocationStore;
  /** The question "is it you?": one at a time for the whole scope. */
  stepUp: Reauthentication;
  /** The server's clock; `undefined` while all that is known is a list from elsewhere, and no clock. */
  serverClock: Store<ServerClock | undefined>;
  /** Ids of the sessions whose hidden address somebody asked to see. */
  shownAddresses: Store<ReadonlySet<string>>;
  /** The lists on the page: the first tells what became of a sign-out. */
  lists: Store<readonly object[]>;
  /** What a list has told last of a result: another one, or the same when it comes back, does not. */
  told: Store<{ result?: RevocationResult; words?: string }>;
  /** What tells of a result: with the last of them it goes. */
  tellers: Shared;
  /** What could show the question that is open: the first does. */
  askers: Store<readonly symbol[]>;
  tabs: Tabs;
  /** The ids that this device has had: a proof or the host may replace its session. */
  ownIds: ReadonlySet<string>;
  /** Follows what happens elsewhere, once for all lists. */
  share: Shared;
  /** What shows the list, whole or in part. */
  screens: Shared;
  /** Can ask a question; with the last of them goes the one that is open. */
  questions: Shared;
  /** Learns what each list says, once for all that it concerns. */
  watch: Shared;
  /** The host was told that this session was ended elsewhere. */
  isHandedOver: boolean;
  /**
   * The list is shown anew. Where the host does not name the account, it may be another one's by now
   * than what is kept of before: then the next answer tells whose it is.
   */
  begin(isNamed: boolean, kept: SessionPages | undefined): void;
  /** Tells the scope what a list says. @returns those that it shows to be ended after nobody knew. */
  report(pages: SessionPages): Session[];
}

const scopes = new WeakMap<QueryClient, Map<string, SessionsController>>();

/**
 * The scope of a query client, backend and account, so that a button may unmount without losing
 * what it began. After this device's sign-out the next provider gets a fresh one.
 */
export function sessionsController(
  queryClient: QueryClient,
  clientScope: string,
  account?: string,
): SessionsController {
  const key = JSON.stringify([clientScope, account]);
  const known = scopes.get(queryClient) ?? new Map<string, SessionsController>();
  scopes.set(queryClient, known);
  let scope = known.get(key);
  if (!scope || scope.revocations.get().isSignedOut) known.set(key, (scope = createScope()));
  return scope;
}

/** Lets go of what one account had, once nothing on the page shows it: nothing more is sent for it. */
export function forgetController(
  queryClient: QueryClient,
  clientScope: string,
  account?: string,
): void {
  const known = scopes.get(queryClient);
  const key = JSON.stringify([clientScope, account]);
  known?.get(key)?.revocations.dispatch({ type: "abandoned" });
  known?.get(key)?.stepUp.cancel();
  known?.delete(key);
}

function createScope(): SessionsController {
  const revocations = createRevocationStore();
  const serverClock = createStore<ServerClock | undefined>(viewersClock);
  let hasAnswer = false;
  const tabs = openTabs();
  onRequestsAnswered(revocations, tabs.tell);
  let lastId: string | undefined;
  /** Whose list is shown, and what was kept of before, which does not tell. */
  let owner: string | undefined;
  let before: SessionPages | undefined;
  const ownIds = new Set<string>();
  const scope: SessionsController = {
    revocations,
    stepUp: createReauthentication(),
    serverClock,
    shownAddresses: createStore<ReadonlySet<string>>(new Set()),
    lists: createStore<readonly object[]>([]),
    told: createStore({}),
    tellers: refCounted(),
    askers: createStore<readonly symbol[]>([]),
    tabs,
    ownIds,
    share: refCounted(),
    screens: refCounted(),
    questions: refCounted(),
    watch: refCounted(),
    isHandedOver: false,
    begin(isNamed, kept) {
      scope.isHandedOver = false;
      if (!isNamed) [owner, before] = [undefined, kept];
    },
    report(pages) {
      const { sessions, clock, firstAccountId, ...list } = readPages(pages);
      const { currentSessionId: currentId, accountId = owner } = list;
      if (pages !== before) owner ??= firstAccountId;
      if (owner !== undefined && accountId !== owner) {
        // Nothing of the order before is sent under another account, and no proof is asked for it.
        scope.stepUp.cancel();
        revocations.dispatch({ type: "replaced" });
        return [];
      }
      // The same session again was handed over already; another one is a new sign-in.
      if (currentId === undefined || currentId !== lastId) scope.isHandedOver = false;
      lastId = currentId;
      if (currentId !== undefined) ownIds.add(currentId);
      const ids = new Set(idsOf(sessions));
      hasAnswer ||= clock !== undefined;
      const known = serverClock.get();
      // The same clock again would render every row again.
      const isSame = clock && known ? !isOtherClock(known, clock) : hasAnswer && !clock;
      if (!isSame) serverClock.set(clock);
      const asked = revocations.get().byId;
      const isWhole = provesEnds(list, ids, ownIds);
      revocations.dispatch({ type: "listed", ids, currentId, ...list, isWhole });
      const { byId } = revocations.get();
      return [...asked].flatMap(([id, { isStuck, session }]) =>
        isStuck && byId.get(id)?.status === "ended" ? [session] : [],
      );
    },
  };
  return scope;
}
