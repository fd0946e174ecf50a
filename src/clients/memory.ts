import { createStore } from "../lib/async/createStore.js";
import type { Session } from "../session/Session.js";
import type { SessionPage } from "../session/SessionPage.js";
import type { SessionsClient } from "../session/SessionsClient.js";
import { SessionsError, type SessionsErrorCode } from "../session/SessionsError.js";

/** How a call fails. `lost`: the backend carries the call out, but the response never arrives. */
export type MemoryFailure = SessionsErrorCode | SessionsError | "lost";

/** A method whose calls can be scripted. */
export type MemoryMethod = "list" | "revoke" | "revokeOthers" | "revokeAll" | "signOut";

/** Options of {@link memoryClient}. */
export interface MemoryClientOptions {
  /** The sessions at the start. @default [] */
  sessions?: readonly Session[];
  /** The id of the current session; left out, the list names no current session. */
  currentSessionId?: string;
  /** The account of the list; left out, the list names no account. */
  accountId?: string;
  /** Part of the cache key. @default "memory" */
  scope?: string;
  /** Milliseconds until a response. @default 0 */
  latency?: number;
  /** How every revoke and sign-out fails. @default they succeed */
  fail?: MemoryFailure;
  /** How every list fails. @default it succeeds */
  failList?: MemoryFailure;
  /** Rows on a page. @default all */
  pageSize?: number;
  /** Whether the client has `revokeOthers`. @default false */
  hasRevokeOthers?: boolean;
  /** Whether the client has `subscribe`; `setSessions` and `push` call the subscribers. @default false */
  hasSubscribe?: boolean;
  /** Whether the client has `revokeAll`. @default false */
  hasRevokeAll?: boolean;
  /** The server's clock; left out, the list names no time. */
  serverTime?: () => Date;
}

/** A client with a backend in memory, and methods that control the backend in a test or a story. */
export interface MemoryClient extends SessionsClient {
  /** Every call so far, in order, with its argument (a cursor or a session id). */
  readonly calls: readonly { method: MemoryMethod; argument?: string }[];
  /** The sessions that the backend holds now. */
  sessions(): readonly Session[];
  /** Replaces the backend's sessions, as if another device changed them, and notifies the subscribers. */
  setSessions(sessions: readonly Session[]): void;
  /** Notifies all subscribers that the list may have changed. */
  push(): void;
  /** Scripts the next calls, one entry per call; `undefined` succeeds. The kit repeats a list after a 401. */
  script(method: MemoryMethod, ...failures: (MemoryFailure | undefined)[]): void;
  /** Holds back the responses of a method until the returned function is called. */
  hold(method: MemoryMethod): () => void;
}

/**
 * A backend in memory for stories and tests. Latency, failures, lost and late responses can be scripted. It
 * passes `clientContract`, like a real client.
 * @example
 * ```tsx
 * const client = memoryClient({ sessions: fixtureSessions, currentSessionId: fixtureCurrentId });
 * ```
 */
export function memoryClient(options: MemoryClientOptions = {}): MemoryClient {
  const { scope = "memory", latency = 0, fail, failList, pageSize, serverTime } = options;
  const { currentSessionId, accountId } = options;
  let sessions = [...(options.sessions ?? [])];
  const calls: { method: MemoryMethod; argument?: string }[] = [];
  const scripts = new Map<MemoryMethod, (MemoryFailure | undefined)[]>();
  const gates = new Map<MemoryMethod, Promise<void>>();
  const pushes = createStore({});
  const push = () => pushes.set({});

  async function answer<Value>(
    method: MemoryMethod,
    carryOut: () => Value,
    { argument, signal }: { argument?: string; signal?: AbortSignal } = {},
  ): Promise<Value> {
    calls.push({ method, argument });
    const defaultFailure = method === "list" ? failList : fail;
    const failure = scripts.get(method)?.length ? scripts.get(method)?.shift() : defaultFailure;
    const gate = gates.get(method);
    // The call takes effect at once, so a late response shows the state from before the delay.
    const value = failure === undefined || failure === "lost" ? carryOut() : undefined;
    const delay = new Promise((resolve) => setTimeout(resolve, latency));
    await Promise.race([Promise.all([gate, delay]), aborted(signal)]);
    const code = failure === "lost" ? "network" : failure;
    if (typeof code === "string") throw new SessionsError(code);
    if (code) throw code;
    return value as Value;
  }

  const endAll = (isEnded: (session: Session) => boolean) => {
    sessions = sessions.filter((session) => !isEnded(session));
  };
  const revokeOthers = () =>
    answer("revokeOthers", () => endAll(({ sessionId }) => sessionId !== currentSessionId));

  return {
    scope,
    calls,
    sessions: () => sessions,
    setSessions(next) {
      sessions = [...next];
      push();
    },
    push,
    script: (method, ...failures) => void scripts.set(method, failures),
    hold(method) {
      let release = () => undefined as void;
      gates.set(method, new Promise((resolve) => (release = resolve)));
      return () => {
        gates.delete(method);
        release();
      };
    },
    list: ({ cursor, signal }) =>
      answer("list", () => page(sessions, cursor), { argument: cursor, signal }),
    revoke: (sessionId) =>
      answer("revoke", () => endAll((session) => session.sessionId === sessionId), {
        argument: sessionId,
      }),
    signOut: () =>
      answer("signOut", () => endAll(({ sessionId }) => sessionId === currentSessionId)),
    ...(options.hasRevokeOthers && { revokeOthers }),
    ...(options.hasSubscribe && { subscribe: pushes.subscribe }),
    ...(options.hasRevokeAll && { revokeAll: () => answer("revokeAll", () => endAll(() => true)) }),
  };

  function page(all: readonly Session[], cursor = "0"): SessionPage {
    const start = Number(cursor);
    const end = start + (pageSize ?? all.length);
    return {
      sessions: all.slice(start, end).map((session) => ({ ...session })),
      currentSessionId,
      accountId,
      ...(end < all.length && { nextCursor: String(end) }),
      ...(serverTime && { serverTime: serverTime() }),
    };
  }
}

function aborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    const abort = () => reject(new DOMException("aborted", "AbortError"));
    if (signal?.aborted) abort();
    signal?.addEventListener("abort", abort);
  });
}
