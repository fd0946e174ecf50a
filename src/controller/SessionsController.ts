import { refCounted, type Shared } from "../lib/async/refCounted.js";
import { createStore, type Store } from "../lib/async/createStore.js";
import { isOtherClock, type ServerClock, viewersClock } from "../lib/serverClock.js";
import { openTabs, type Tabs } from "../query/otherTabs.js";
import { readPages, type SessionPages } from "../query/sessionsCache.js";
import { createRevocationStore, type RevocationStore } from "../revocation/revocationStore.js";
import type { RevocationResult, RevocationRow } from "../revocation/RevocationState.js";
import { createReauthentication, type Reauthentication } from "../revocation/reauthentication.js";
import type { Session } from "../session/Session.js";
import { onRequestsAnswered } from "./onRequestsAnswered.js";
import { provesRevocations } from "./provesRevocations.js";
import { listedIds } from "./visibleSessions.js";

type Naming = (session: Session) => string;

/** A press that waits for the code that it needs. */
export interface WaitingPress {
  /** Forgets the press. */
  drop(): void;
}

/** A component outside of any list that can announce results. */
export interface LoneAnnouncing {
  /** It is a `PasswordChangedPrompt`, which announces for the buttons and cards beside it, too. */
  isPrompt: boolean;
}

/** What the components of one account at one backend share. Each query client has its own controller. */
export interface SessionsController {
  revocations: RevocationStore;
  /** The host's reauthentication. At most one is open. */
  reauthentication: Reauthentication;
  /** The server's clock; `undefined` while the only list is from another page load, because it has no clock. */
  serverClock: Store<ServerClock | undefined>;
  /** The ids of the sessions whose hidden address the user chose to show. */
  shownAddresses: Store<ReadonlySet<string>>;
  /** How many lines were given to the host's `onNotice`. */
  noticeCount: Store<number>;
  /** How many lists of this account have arrived. */
  listCount: number;
  /** The mounted lists. The first one announces results. */
  lists: Store<readonly object[]>;
  /** The component outside of any list that announces results while no list is mounted. */
  loneAnnouncer: Store<LoneAnnouncing | undefined>;
  /** The result that was announced last, with its text, so that no list announces it again. */
  announced: Store<{ result?: RevocationResult; words?: string }>;
  /** Counts the components that announce results. When the last one unmounts, the result is dropped. */
  announcers: Shared;
  /** How the mounted lists name a row. The first one names the sessions of a confirmation. */
  namings: Store<readonly Naming[]>;
  /** The press that waits for the code that it needs: see `actingForPress`. */
  waitingPress: WaitingPress | undefined;
  /** The components that can show the open confirmation. The first one shows it. */
  questionOwners: Store<readonly symbol[]>;
  tabs: Tabs;
  /** All ids that this device's session has had. Reauthentication or the host may replace the session. */
  ownIds: ReadonlySet<string>;
  /** Follows changes from other tabs and from the backend, once for all lists. */
  share: Shared;
  /** Counts the components that show the list, or a part of it. */
  screens: Shared;
  /** Counts the components that can ask for a confirmation. When the last one unmounts, it is cancelled. */
  questions: Shared;
  /** Updates the store from each fetched list, once for all components. */
  watch: Shared;
  /** Whether `onSignedOut` was called because this session ended elsewhere. */
  isHandedOver: boolean;
  /**
   * Starts a new visit. When the host names no account, the cached rows may belong to another account. The next
   * response then decides which account the list belongs to.
   */
  begin(isNamed: boolean, kept: SessionPages | undefined): void;
  /** Updates the store from a fetched list. @returns The rows that were `unknown` and are `revoked` now. */
  report(pages: SessionPages): RevocationRow[];
}

/** Creates the controller of one account. `sessionsController` keeps it. */
export function createController(): SessionsController {
  const revocations = createRevocationStore();
  const serverClock = createStore<ServerClock | undefined>(viewersClock);
  let hasAnswer = false;
  const tabs = openTabs();
  onRequestsAnswered(revocations, tabs.tell);
  let lastId: string | undefined;
  /** The account that the shown list belongs to. */
  let owner: string | undefined;
  /** The list that was cached before this visit. It may belong to another account, so it sets no `owner`. */
  let before: SessionPages | undefined;
  const ownIds = new Set<string>();
  const controller: SessionsController = {
    revocations,
    reauthentication: createReauthentication(),
    serverClock,
    shownAddresses: createStore<ReadonlySet<string>>(new Set()),
    noticeCount: createStore(0),
    listCount: 0,
    lists: createStore<readonly object[]>([]),
    loneAnnouncer: createStore<LoneAnnouncing | undefined>(undefined),
    announced: createStore({}),
    announcers: refCounted(),
    namings: createStore<readonly Naming[]>([]),
    waitingPress: undefined,
    questionOwners: createStore<readonly symbol[]>([]),
    tabs,
    ownIds,
    share: refCounted(),
    screens: refCounted(),
    questions: refCounted(),
    watch: refCounted(),
    isHandedOver: false,
    begin(isNamed, kept) {
      controller.isHandedOver = false;
      if (!isNamed) [owner, before] = [undefined, kept];
    },
    report(pages) {
      const list = readPages(pages);
      const { clock, firstAccountId, currentSessionId: currentId, accountId = owner } = list;
      if (pages !== before) owner ??= firstAccountId;
      if (owner !== undefined && accountId !== owner) {
        // Under this account, send no request of the previous account, and ask for no reauthentication of it.
        controller.reauthentication.cancel();
        revocations.dispatch({ type: "replaced" });
        return [];
      }
      controller.listCount += 1;
      // Call `onSignedOut` once for each session. When the id differs or is unknown, allow the next call.
      if (currentId === undefined || currentId !== lastId) controller.isHandedOver = false;
      lastId = currentId;
      if (currentId !== undefined) ownIds.add(currentId);
      const ids = listedIds(list);
      hasAnswer ||= clock !== undefined;
      const known = serverClock.get();
      // Keep the known clock when the new one is equal, because a new object renders every row again.
      const isSame = clock && known ? !isOtherClock(known, clock) : hasAnswer && !clock;
      if (!isSame) serverClock.set(clock);
      const rowsBefore = revocations.get().byId;
      const isWhole = provesRevocations(list, ids, ownIds);
      revocations.dispatch({ ...list, type: "list-received", ids, currentId, isWhole });
      const { byId } = revocations.get();
      return [...rowsBefore].flatMap(([id, row]) =>
        row.status === "unknown" && byId.get(id)?.status === "revoked" ? [row] : [],
      );
    },
  };
  return controller;
}
