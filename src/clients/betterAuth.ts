import { readId } from "../session/parseSession.js";
import { parseSessions } from "../session/parseSessions.js";
import type { SessionPage } from "../session/SessionPage.js";
import type { SessionsClient } from "../session/SessionsClient.js";
import { isOver, isSessionsError, SessionsError } from "../session/SessionsError.js";
import { type BetterAuthReply, type Request, send } from "./betterAuth/send.js";
import { isRow, type Row, toSession } from "./betterAuth/toSession.js";
import { createOwnIds } from "./ownIds.js";

/** The methods that the kit calls on the result of Better Auth's `createAuthClient()`. */
export interface BetterAuthClient {
  listSessions(options?: object): Promise<BetterAuthReply>;
  getSession(options?: object): Promise<BetterAuthReply>;
  revokeSession(options: { token: string }): Promise<BetterAuthReply>;
  revokeOtherSessions(options?: object): Promise<BetterAuthReply>;
  signOut(options?: object): Promise<BetterAuthReply>;
}

/** Options of {@link betterAuthClient}. */
export interface BetterAuthOptions {
  /** Part of the cache key; set it when a page uses two Better Auth servers. @default "better-auth" */
  scope?: string;
  /** Milliseconds until a request fails with `timeout`. @default 15000 */
  timeout?: number;
  /** Your own push; see `subscribe` of `SessionsClient`. @default no push */
  subscribe?: SessionsClient["subscribe"];
  /** See `isPushShared` of `SessionsClient`. @default false */
  isPushShared?: boolean;
}

// With a cookie cache, Better Auth would answer from a copy in the cookie, also after the session has ended.
const query = { disableCookieCache: true };

/**
 * A client for Better Auth, which calls Better Auth's own client. Better Auth revokes by token, and its list
 * contains all tokens. They stay inside this client, in a map from id to token. `lastSeen` is your server's
 * `lastSeenAt`, or else Better Auth's `updatedAt`, which changes only once a day. When a session is older
 * than `freshAge`, Better Auth may refuse the list: `reauthentication-required`.
 * @example
 * ```ts
 * const client = betterAuthClient(createAuthClient());
 * ```
 */
export function betterAuthClient(
  authClient: BetterAuthClient,
  { scope = "better-auth", timeout = 15_000, subscribe, isPushShared }: BetterAuthOptions = {},
): SessionsClient {
  let tokens = new Map<string, string>();
  /** The account of the last list; `undefined` before the first one, also when the screen shows rows from a cache. */
  let owner: string | undefined;
  let checking: Promise<Row> | undefined;
  const ownIds = createOwnIds();
  // With secondary storage, a row may have no id.
  const idOf = ({ id, token }: Row) =>
    readId(id) ?? (isToken(token) ? ownIds.of(token) : undefined);
  const call = (request: Request, signal?: AbortSignal) => send(request, timeout, signal);
  /** Better Auth confirms a revoke with `{ status: true }` and a sign-out with `{ success: true }`. */
  async function confirm(request: Request): Promise<void> {
    const data = await call(request);
    if (isRow(data) && (data.status === true || data.success === true)) return;
    throw new SessionsError("invalid-response");
  }

  /** The session of the cookie. With `account`, the session of another account counts as none. */
  async function currentSession(signal?: AbortSignal, account?: string): Promise<Row> {
    const current = await call((options) => authClient.getSession({ query, ...options }), signal);
    const session = isRow(current) ? current.session : current;
    if (isRow(session) && (!account || readId(session.userId) === account)) return session;
    // Better Auth responds with 200 and null to an invalid cookie.
    throw new SessionsError(typeof session === "object" ? "unauthorized" : "invalid-response");
  }
  /**
   * Sends a request only when the browser is signed in to the account of the rows on the screen, because the request
   * would end sessions of whichever account is signed in. While that account is unknown, nothing is sent.
   */
  async function sendForOwner(request: Request): Promise<void> {
    const account = owner;
    await currentSession(undefined, account);
    if (!account) throw new SessionsError("rejected", undefined, { reason: "unsendable" });
    await confirm(request);
  }
  /**
   * Fails when the browser has signed in to another account since the list. Better Auth would confirm the revoke of
   * a token of another account and end nothing. Requests that are sent at once share one check.
   */
  const checkAccount = () => {
    // A later request needs a later check, because the account may change while this one is under way.
    queueMicrotask(() => (checking = undefined));
    return (checking ??= currentSession(undefined, owner));
  };

  async function list(signal?: AbortSignal, isAgain?: boolean): Promise<SessionPage> {
    const [session, rows] = await Promise.all([
      currentSession(signal),
      call((options) => authClient.listSessions({ query, ...options }), signal),
    ]);
    // What is no list is left to `parseSessions`, which throws.
    const listed = Array.isArray(rows) ? (rows as unknown[]) : undefined;
    const page = parseSessions(
      listed?.map((row) => (isRow(row) ? toSession(row, idOf(row)) : row)),
    );
    const valid = listed!.filter(isRow);
    const account = readId(session.userId);
    // The account may change between the two answers.
    if (valid.some(({ userId }) => account && userId && readId(userId) !== account)) {
      if (!isAgain) return list(signal, true);
      throw new SessionsError("invalid-response");
    }
    owner = account;
    tokens = new Map(valid.map((row) => [idOf(row) ?? "", isToken(row.token) ? row.token : ""]));
    const here = valid.find(({ token }) => isToken(token) && token === session.token);
    return { ...page, currentSessionId: idOf(here ?? session), accountId: account };
  }

  return {
    scope,
    // Each request has the time limit of `timeout`.
    revokeTimeout: Infinity,
    list: ({ signal }) => list(signal),
    async revoke(sessionId) {
      const known = owner;
      // After a restore from a cache there are rows, but no tokens yet.
      if (!tokens.has(sessionId)) await list();
      const token = tokens.get(sessionId);
      // The row may belong to another account than this list.
      if (token === undefined) owner = known;
      if (token === undefined && !ownIds.isStrange(sessionId)) throw new SessionsError("not-found");
      // Better Auth would confirm the revoke of a token that does not exist.
      if (!token) throw new SessionsError("rejected", undefined, { reason: "unsendable" });
      // Send the revoke at once, because the person may close the page. It cannot end a session of another account.
      const [, checked] = await Promise.all([
        confirm((options) => authClient.revokeSession({ token, ...options })),
        checkAccount().catch((thrown: unknown) => thrown),
      ]);
      // Better Auth confirmed the revoke, so the code of a refused check would be wrong. The list decides.
      if (isSessionsError(checked))
        throw isOver(checked) ? checked : new SessionsError("invalid-response");
    },
    revokeOthers: () => sendForOwner((options) => authClient.revokeOtherSessions(options)),
    async signOut() {
      await sendForOwner((options) => authClient.signOut(options));
      tokens.clear();
    },
    ...(subscribe && { subscribe, isPushShared }),
  };
}

const isToken = (value: unknown): value is string => typeof value === "string" && value !== "";
