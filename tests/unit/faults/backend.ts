import { idsOf } from "../../../src/session/sessionLists.js";
import type { Session } from "../../../src/session/Session.js";
import type { SessionPage } from "../../../src/session/SessionPage.js";
import type { SessionsClient } from "../../../src/session/SessionsClient.js";
import { SessionsError } from "../../../src/session/SessionsError.js";
import { keyOf, renewed } from "./devices.js";

/** How a backend can answer; `lost`: it is carried out, and the answer never comes. */
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

/** A request that waits for its answer. */
export interface Waiting {
  /** The devices that it would end; none for a list. */
  keys?: readonly string[];
  /** It is of a time before another account was shown: of that the screen knows nothing any more. */
  isForgotten?: boolean;
  /** @param isEarly What a list says is from when it was asked for. */
  answer(how: Answer, isEarly?: boolean): void;
}

/** Which calls of its own a backend has beside the one for one session. */
export interface Calls {
  hasSignOut?: boolean;
  hasRevokeOthers?: boolean;
  hasRevokeAll?: boolean;
}

/**
 * A backend of one account that answers when it is told to, and the truth about it. It is honest: a
 * 401 comes only where the session that asks is over, or was replaced while the request was on its
 * way. All that it knows is by device ({@link keyOf}).
 */
export function createBackend(
  scope: string,
  sessions: readonly Session[],
  { hasSignOut = true, hasRevokeOthers = false, hasRevokeAll = false }: Calls,
) {
  const keys = idsOf(sessions);
  const ownKey = keys[0]!;
  let own = sessions[0]!;
  const held = new Map(sessions.map((session) => [session.sessionId, session]));
  const waiting: Waiting[] = [];
  const listeners = new Set<() => void>();
  /** Devices of which an answer or a list has said that they are signed out, and when. */
  const confirmed = new Map<string, number>();
  /** Also those that were there again after it. */
  const onceConfirmed = new Set<string>();
  let time = 0;
  /** What the last list that was answered held, and how the last one was answered. */
  let listed: readonly string[] = [];
  let lastList: Answer | undefined;
  /** A list was refused because the session was replaced, and none was answered since. */
  let isDoubted = false;
  /** Requests for each device, and how many of them were refused for want of proof. */
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

  /** What is said where this was wanted: the truth comes before it. */
  function honest(how: Answer, isGone: boolean, wasReplaced: boolean): Answer {
    if (transport.has(how)) return how;
    if (!isSignedIn()) return "unauthorized";
    const isUntrue = (how === "unauthorized" && !wasReplaced) || (how === "not-found" && !isGone);
    return isUntrue ? "ok" : how;
  }

  /**
   * A request on its way.
   *
   * @param aims Which ids it ends, by what is there when it is carried out.
   * @param isWide It ends all that there are, whatever the screen knows of.
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
    // Of one that came since the last list nobody can know that such a call ends it as well.
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
          // A list that says that this session is over takes all that was said with it.
          if (said === "unauthorized" && !aims) last.clear();
          // Also a 401 wants the proof that was given since: what it refuses is sent once more.
          const isOutdated = said === "unauthorized" && proofs > proofsBefore;
          if (said === "reauthentication-required" || isOutdated) count(challenged, aimed ?? []);
          // Of one that is over nothing more is carried out.
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
          // One that was asked for before the confirmation proves nothing.
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
    ...(hasSignOut && { signOut: () => end(here) }),
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
    /** Another device ends elsewhere, or is there again. */
    toggle(which: number) {
      const session = sessions[(which % (sessions.length - 1)) + 1]!;
      const key = session.sessionId;
      if (held.delete(key)) return;
      held.set(key, session);
      count(returned, [key]);
    },
    /** Another account is shown now. */
    forget() {
      for (const known of [last, sent, challenged]) known.clear();
      for (const entry of waiting) entry.isForgotten = true;
    },
    /** This device is signed out from another one. */
    endHere: () => void held.delete(ownKey),
    /** The person has proven who they are. */
    proven: () => void (proofs += 1),
    /** A proof replaces this device's session, or there is a new one after a sign-in. */
    renew,
    /**
     * The host replaces this device's session by itself, as after a change of password: once for a
     * list that is on its way. Without a sign-out of its own the screen would end the old one.
     */
    renewByHost() {
      if (hasSignOut && isSignedIn() && !isDoubted) renew();
    },
  };
}

/** What stands between the backend and its answer; whether it is signed in does not matter there. */
const transport: ReadonlySet<Answer> = new Set([
  "lost",
  "network",
  "timeout",
  "server",
  "invalid-response",
]);

/** What {@link createBackend} makes. */
export type Backend = ReturnType<typeof createBackend>;
