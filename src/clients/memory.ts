import { createStore } from "../lib/async/createStore.js";
import type { Session } from "../session/Session.js";
import type { SessionPage } from "../session/SessionPage.js";
import type { SessionsClient } from "../session/SessionsClient.js";
import { SessionsError, type SessionsErrorCode } from "../session/SessionsError.js";

/** What a call does instead of succeeding; `lost`: it is carried out, and the answer never comes. */
export type MemoryFailure = SessionsErrorCode | SessionsError | "lost";

/** A method whose calls can be scripted. */
export type MemoryMethod = "list" | "revoke" | "revokeOthers" | "revokeAll" | "signOut";

/** What {@link memoryClient} starts with. */
export interface MemoryClientOptions {
  /** @default [] */
  sessions?: readonly Session[];
  /** The session in use; left out, the client does not tell. */
  currentSessionId?: string;
  accountId?: string;
  /** @default "memory" */
  scope?: string;
  /** Milliseconds until an answer. @default 0 */
  latency?: number;
  /** Every revoke fails so. */
  fail?: MemoryFailure;
  /** Every list fails so. */
  failList?: MemoryFailure;
  /** Rows a page. @default all */
  pageSize?: number;
  /** Whether the backend has a call of its own for all others. @default false */
  hasRevokeOthers?: boolean;
  /** Whether the backend pushes: `setSessions` and `push` are heard. @default false */
  hasSubscribe?: boolean;
  /** Whether it has one for all, this one included. @default false */
  hasRevokeAll?: boolean;
  /** The server's clock. */
  serverTime?: () => Date;
}

/** A client in memory, with the strings that a test or a story pulls. */
export interface MemoryClient extends SessionsClient {
  /** Every call so far, in order, with its argument. */
  readonly calls: readonly { method: MemoryMethod; argument?: string }[];
  /** What the backend holds now. */
  sessions(): readonly Session[];
  /** Replaces what the backend holds, as if something happened elsewhere. */
  setSessions(sessions: readonly Session[]): void;
  /** Tells all that subscribed that the list may have changed. */
  push(): void;
  /** Scripts the next calls, an entry each; `undefined` succeeds. A list's 401 is asked for twice. */
  script(method: MemoryMethod, ...failures: (MemoryFailure | undefined)[]): void;
  /** Holds the answers of a method back until what it returns is called. */
  hold(method: MemoryMethod): () => void;
}

/**
 * A backend in memory for stories and tests: latency, failures, lost answers and late ones can be
 * scripted. Keeps to the port as a real one does.
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
    const usual = method === "list" ? failList : fail;
    const failure = scripts.get(method)?.length ? scripts.get(method)?.shift() : usual;
    const gate = gates.get(method);
    // Carried out when it arrives; a late answer is late, but tells what was.
    const value = failure === undefined || failure === "lost" ? carryOut() : undefined;
    await Promise.race([Promise.all([gate, sleep(latency)]), aborted(signal)]);
    if (failure === "lost") throw new SessionsError("network");
    if (failure !== undefined) {
      throw typeof failure === "string" ? new SessionsError(failure) : failure;
    }
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

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function aborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    const abort = () => reject(new DOMException("aborted", "AbortError"));
    if (signal?.aborted) abort();
    signal?.addEventListener("abort", abort);
  });
}
