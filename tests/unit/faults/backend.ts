import { idsOf } from "../../../src/session/sessionLists.js";
import type { Session } from "../../../src/session/Session.js";
import type { SessionPage } from "../../../src/session/SessionPage.js";
import type { SessionsClient } from "../../../src/session/SessionsClient.js";
import { SessionsError } from "../../../src/session/SessionsError.js";
import { keyOf, renewed } from "./devices.js";

/** How a backend can respond. `lost` means that it carries out the request but its response never arrives. */
export const answers = [
  "ok",
  "ok",
  "ok",
  "lost",
  "network",
  "timeout",
  "server",
  "invalid-response",
  "forbidden",
  "rejected",
  "rate-limited",
  "not-found",
  "reauthentication-required",
  "unauthorized",
] as const;

/** One of {@link answers}. */
export type Answer = (typeof answers)[number];

/** A request that waits for its response. */
export interface Waiting {
  /** The devices that the request would end. A list request has none. */
  keys?: readonly string[];
  /**
   * Whether the request was sent before the screen switched to another account. The screen has forgotten it
   * then.
   */
  isForgotten?: boolean;
  /** @param isEarly Whether a list shows the sessions as they were when the request was sent. */
  answer(how: Answer, isEarly?: boolean): void;
}

/** Which calls the backend has in addition to the one that revokes one session. */
export interface Calls {
  hasSignOut?: boolean;
  hasRevokeOthers?: boolean;
  hasRevokeAll?: boolean;
  /** `signOut` ends the session that has sent the request, although another one may be in its place by now. */
  endsSender?: boolean;
}

/**
 * A backend of one account, and the facts about its sessions. It responds only when the test says so. It is
 * honest: it responds with 401 only when the session that asks is over, or was replaced while the request was
 * in flight. All its facts are stored by device ({@link keyOf}).
 */
export function createBackend(
  scope: string,
  sessions: readonly Session[],
  { hasSignOut = true, hasRevokeOthers = false, hasRevokeAll = false, endsSender = false }: Calls,
) {
  const keys = idsOf(sessions);
  const ownKey = keys[0]!;
  let own = sessions[0]!;
  const held = new Map(sessions.map((session) => [session.sessionId, session]));
  const waiting: Waiting[] = [];
  const listeners = new Set<() => void>();
  /** The devices that a response or a list has confirmed as signed out, and when. */
  const confirmed = new Map<string, number>();
  /** Like `confirmed`, but it also keeps the devices that were listed again later. */
  const onceConfirmed = new Set<string>();
  let time = 0;
  /** The devices in the last successful list, and how the last list request was answered. */
  let listed: readonly string[] = [];
  let lastList: Answer | undefined;
  /** Whether a list was refused because the session was replaced, and no list has succeeded since. */
  let isDoubted = false;
  /** How many requests were sent for each device, and how many of them required reauthentication. */
  const sent = new Map<string, number>();
  const challenged = new Map<string, number>();
  const last = new Map<string, Answer>();
  const returned = new Map<string, number>();
  const twice: string[] = [];
  let proofs = 0;

  const count = (counts: Map<string, number>, some: readonly string[]) => {
    for (const key of some) counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  const inFlight = () =>
    new Set(waiting.flatMap(({ keys: some = [], isForgotten }) => (isForgotten ? [] : some)));
  const isSignedIn = () => held.has(ownKey);

  /**
   * Returns the response that the backend gives when the test asks for `how`. An untrue response is
   * corrected.
   */
  function honest(how: Answer, isGone: boolean, wasReplaced: boolean): Answer {
    if (transport.has(how)) return how;
    if (!isSignedIn()) return "unauthorized";
    const isUntrue = (how === "unauthorized" && !wasReplaced) || (how === "not-found" && !isGone);
    return isUntrue ? "ok" : how;
  }

  /**
   * Makes a request and puts it into `waiting`.
   *
   * @param aims Returns the ids that the request ends. It is called again when the request is carried out.
   * @param isWide Whether the request ends all existing sessions, even those that the screen has not listed.
   */
  function request<Value>(
    carryOut: (isEarly: boolean) => Value,
    aims: (() => readonly string[]) | undefined,
    { isWide = false, signal }: { isWide?: boolean; signal?: AbortSignal } = {},
  ) {
    const asking = own.sessionId;
    const proofsBefore = proofs;
    const aimed = aims?.().map(keyOf);
    for (const key of aimed ?? []) if (inFlight().has(key)) twice.push(key);
    // A device that signed in after the last list is not counted, because the screen cannot know that this
    // call ends it.
    const expected = isWide ? aimed?.filter((key) => listed.includes(key)) : aimed;
    count(sent, expected ?? []);
    return new Promise<Value>((resolve, reject) => {
      const leave = () => {
        const place = waiting.indexOf(entry);
        if (place >= 0) waiting.splice(place, 1);
      };
      const entry: Waiting = {
        ...(aimed && { keys: aimed }),
        answer(how, isEarly = false) {
          leave();
          const ids = aims?.() ?? [];
          const known = idsOf([...held.values()]);
          const isGone = aims !== undefined && !ids.some((id) => known.includes(id));
          const said = honest(how, isGone, asking !== own.sessionId);
          if (!entry.isForgotten) for (const key of aimed ?? []) last.set(key, said);
          if (!aims) lastList = said;
          if (!aims && (said === "ok" || said === "unauthorized")) isDoubted = said !== "ok";
          // When a list responds that this session is over, the earlier responses no longer matter.
          if (said === "unauthorized" && !aims) last.clear();
          // After a reauthentication, the kit sends a request again when it got a 401, because the 401 is
          // about the old session.
          const isOutdated = said === "unauthorized" && proofs > proofsBefore;
          if (said === "reauthentication-required" || isOutdated) count(challenged, aimed ?? []);
          // When the session is over, the backend carries out nothing.
          const value =
            said === "ok" || (said === "lost" && isSignedIn()) ? carryOut(isEarly) : undefined;
          if (said === "ok" || said === "not-found") confirm((isWide ? keys : aimed) ?? []);
          if (said === "unauthorized") confirm([ownKey]);
          if (said === "ok") return resolve(value as Value);
          const retryAfterMs = said === "rate-limited" ? 3_000 : undefined;
          const code = said === "lost" ? "network" : said;
          return reject(new SessionsError(code, undefined, { retryAfterMs }));
        },
      };
      waiting.push(entry);
      signal?.addEventListener("abort", () => {
        leave();
        reject(new DOMException("aborted", "AbortError"));
      });
    });
  }

  const confirm = (some: readonly string[]) => {
    for (const key of some) {
      if (held.has(key)) continue;
      confirmed.set(key, ++time);
      onceConfirmed.add(key);
    }
  };
  const end = (aims: () => readonly string[], isWide = false) =>
    request(
      () => {
        const ids = aims();
        for (const [key, { sessionId }] of held) if (ids.includes(sessionId)) held.delete(key);
      },
      aims,
      { isWide },
    );

  function list(signal?: AbortSignal) {
    const askedAt = ++time;
    const page = (): SessionPage => ({
      sessions: [...held.values()],
      currentSessionId: own.sessionId,
    });
    const atFirst = page();
    return request(
      (isEarly) => {
        const answer = isEarly ? atFirst : page();
        listed = idsOf(answer.sessions).map(keyOf);
        for (const key of keys) {
          // A list that was requested before the confirmation proves nothing.
          if (!listed.includes(key)) {
            confirmed.set(key, time);
            onceConfirmed.add(key);
          } else if ((confirmed.get(key) ?? 0) < askedAt) confirmed.delete(key);
        }
        return answer;
      },
      undefined,
      { signal },
    );
  }

  const renew = () => {
    own = renewed(own);
    held.set(ownKey, own);
  };
  const all = () => idsOf([...held.values()]);
  const here = () => [own.sessionId];
  const others = () => all().filter((id) => id !== own.sessionId);
  const client: SessionsClient = {
    scope,
    list: ({ signal }) => list(signal),
    revoke: (id) => end(() => [id]),
    subscribe(onHint) {
      listeners.add(onHint);
      return () => void listeners.delete(onHint);
    },
    ...(hasSignOut && {
      signOut() {
        const sender = here();
        return end(endsSender ? () => sender : here);
      },
    }),
    ...(hasRevokeOthers && { revokeOthers: () => end(others, true) }),
    ...(hasRevokeAll && { revokeAll: () => end(all, true) }),
  };

  return {
    client,
    keys,
    ownKey,
    waiting,
    confirmed,
    onceConfirmed,
    sent,
    challenged,
    last,
    returned,
    twice,
    inFlight,
    isSignedIn,
    listed: () => listed,
    lastList: () => lastList,
    push: () => listeners.forEach((listener) => listener()),
    /** Another device signs out elsewhere, or signs in again. */
    toggle(which: number) {
      const session = sessions[(which % (sessions.length - 1)) + 1]!;
      const key = session.sessionId;
      if (held.delete(key)) return;
      held.set(key, session);
      count(returned, [key]);
    },
    /** The screen switches to another account. */
    forget() {
      for (const known of [last, sent, challenged]) known.clear();
      for (const entry of waiting) entry.isForgotten = true;
    },
    /** Another device signs this device out. */
    endHere: () => void held.delete(ownKey),
    /** The user has reauthenticated. */
    proven: () => void (proofs += 1),
    /** Gives this device a new session, after a reauthentication or after a sign-in. */
    renew,
    /**
     * The host replaces this device's session, as after a password change. After a refused list, it does
     * nothing until a list succeeds, so that a list request and its retry are not both refused. Without
     * `signOut` it does nothing, because the screen would then end the old session by its id.
     */
    renewByHost() {
      if (hasSignOut && isSignedIn() && !isDoubted) renew();
    },
  };
}

/** Failures between the backend and the page. They can happen whether or not the session is signed in. */
const transport: ReadonlySet<Answer> = new Set([
  "lost",
  "network",
  "timeout",
  "server",
  "invalid-response",
]);

/** What {@link createBackend} makes. */
export type Backend = ReturnType<typeof createBackend>;
