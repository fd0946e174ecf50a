import type { Session } from "../../../src/session/Session.js";
import type { SessionPage } from "../../../src/session/SessionPage.js";
import type { SessionsClient } from "../../../src/session/SessionsClient.js";
import { SessionsError } from "../../../src/session/SessionsError.js";

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
  /** The ids that it would end; none for a list. */
  ids?: readonly string[];
  answer(how: Answer): void;
}

/** A backend of one account that answers when it is told to, and the truth about it. */
export function createBackend(scope: string, all: readonly Session[], hasRevokeOthers: boolean) {
  const held = new Map(all.map((session) => [session.sessionId, session]));
  const currentSessionId = all[0]!.sessionId;
  const waiting: Waiting[] = [];
  /** Ids of which an answer or a list has said that they are gone, and when. */
  const confirmed = new Map<string, number>();
  let time = 0;
  /** What the last list that was answered held. */
  let listed: readonly string[] = [];
  /** Requests for each id, and how many of them were refused for want of proof. */
  const sent = new Map<string, number>();
  const challenged = new Map<string, number>();
  const last = new Map<string, Answer>();
  const returned = new Map<string, number>();
  const twice: string[] = [];

  const count = (counts: Map<string, number>, ids: readonly string[]) => {
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  };
  const inFlight = () => new Set(waiting.flatMap(({ ids = [] }) => ids));

  function wait<Value>(
    carryOut: (askedAt: number) => Value,
    ids?: readonly string[],
    signal?: AbortSignal,
  ) {
    const askedAt = ++time;
    for (const id of ids ?? []) if (inFlight().has(id)) twice.push(id);
    count(sent, ids ?? []);
    return new Promise<Value>((resolve, reject) => {
      const entry: Waiting = {
        ids,
        answer(how) {
          waiting.splice(waiting.indexOf(entry), 1);
          const isGone = ids?.every((id) => !held.has(id)) === true;
          // A backend that does not know a session that it holds would be no backend.
          const code = how === "not-found" && !isGone ? "ok" : how;
          for (const id of ids ?? []) last.set(id, code);
          // A list that says that this session is over takes all that was said with it.
          if (code === "unauthorized" && !ids) last.clear();
          if (code === "reauthentication-required") count(challenged, ids ?? []);
          if (code === "ok" || code === "lost") {
            const value = carryOut(askedAt);
            if (code === "ok") {
              for (const id of ids ?? []) confirmed.set(id, ++time);
              return resolve(value);
            }
            return reject(new SessionsError("network"));
          }
          if (code === "not-found") for (const id of ids ?? []) confirmed.set(id, ++time);
          const retryAfterMs = code === "rate-limited" ? 3_000 : undefined;
          reject(new SessionsError(code, undefined, { retryAfterMs }));
        },
      };
      waiting.push(entry);
      signal?.addEventListener("abort", () => {
        const place = waiting.indexOf(entry);
        if (place >= 0) waiting.splice(place, 1);
        reject(new DOMException("aborted", "AbortError"));
      });
    });
  }

  const page = (askedAt: number): SessionPage => {
    listed = [...held.keys()];
    for (const { sessionId } of all) {
      // A list that was asked for before the confirmation proves nothing.
      if (!held.has(sessionId)) confirmed.set(sessionId, time);
      else if ((confirmed.get(sessionId) ?? 0) < askedAt) confirmed.delete(sessionId);
    }
    return { sessions: [...held.values()], currentSessionId };
  };
  const end = (ids: readonly string[]) => () => ids.forEach((id) => held.delete(id));
  const others = () => [...held.keys()].filter((id) => id !== currentSessionId);

  const client: SessionsClient = {
    scope,
    list: ({ signal }) => wait(page, undefined, signal),
    revoke: (id) => wait(end([id]), [id]),
    signOut: () => wait(end([currentSessionId]), [currentSessionId]),
    ...(hasRevokeOthers && { revokeOthers: () => wait(end(others()), others()) }),
  };
  return {
    client,
    all,
    returned,
    /** A session ends elsewhere, or is there again. */
    toggle(session: Session) {
      const id = session.sessionId;
      if (held.delete(id)) return;
      held.set(id, session);
      count(returned, [id]);
    },
    held,
    waiting,
    confirmed,
    sent,
    challenged,
    last,
    twice,
    inFlight,
    currentSessionId,
    listed: () => listed,
  };
}

/** What {@link createBackend} makes. */
export type Backend = ReturnType<typeof createBackend>;
