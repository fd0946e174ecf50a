import { isKnownTime, parseTime } from "../session/time.js";
import { readId } from "../session/parseSession.js";
import { parseSessions } from "../session/parseSessions.js";
import type { SessionsClient } from "../session/SessionsClient.js";
import { SessionsError } from "../session/SessionsError.js";
import { deadline } from "./http/deadline.js";
import { isRedirect, redirectError } from "./http/redirects.js";
import { retryAfter } from "./http/retryAfter.js";
import { statusCode } from "./http/statusCode.js";
import { createOwnIds } from "./ownIds.js";

/** What the methods of Better Auth's client resolve with. */
interface BetterAuthReply {
  data: unknown;
  error: { status?: number; code?: string } | null;
}

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

type Row = Record<string, unknown>;
type Request = (options: object) => Promise<BetterAuthReply>;

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
  const ownIds = createOwnIds();
  // With secondary storage, a row may have no id.
  const idOf = ({ id, token }: Row) =>
    readId(id) ?? (isToken(token) ? ownIds.of(token) : undefined);
  const call = (request: Request, signal?: AbortSignal) => send(request, timeout, signal);
  /** Better Auth confirms a revoke with `{ status: true }` and a sign-out with `{ success: true }`. */
  async function confirm(request: Request): Promise<void> {
    const data = await call(request);
    if (isRow(data) && (data.status === true || data.success === true)) return;
    throw new SessionsError("invalid-response", "The backend did not confirm the sign-out.");
  }

  async function list(signal?: AbortSignal) {
    const [current, rows] = await Promise.all([
      call((options) => authClient.getSession(options), signal),
      call((options) => authClient.listSessions(options), signal),
    ]);
    // Better Auth responds with 200 and null to an invalid cookie.
    if (current === null) throw new SessionsError("unauthorized", "There is no session.");
    const session = isRow(current) ? current.session : undefined;
    if (!isRow(session)) throw new SessionsError("invalid-response", "session is not an object");
    const listed: unknown[] | undefined = Array.isArray(rows) ? rows : undefined;
    const read = (row: unknown) => (isRow(row) ? toSession(row, idOf(row)) : row);
    const valid = listed?.filter(isRow) ?? [];
    tokens = new Map(valid.map((row) => [idOf(row) ?? "", isToken(row.token) ? row.token : ""]));
    const isHere = ({ token }: Row) => isToken(token) && token === session.token;
    return {
      ...parseSessions(listed?.map(read)),
      currentSessionId: idOf(valid.find(isHere) ?? session),
      accountId: readId(session.userId),
    };
  }

  return {
    scope,
    list: ({ signal }) => list(signal),
    async revoke(sessionId) {
      // After a restore from a cache there are rows, but no tokens yet.
      if (!tokens.has(sessionId)) await list();
      const token = tokens.get(sessionId);
      if (token === undefined && !ownIds.isStrange(sessionId)) throw new SessionsError("not-found");
      // Better Auth would confirm the revoke of a token that does not exist.
      if (!token)
        throw new SessionsError("rejected", "The token is unknown.", { reason: "unsendable" });
      await confirm((options) => authClient.revokeSession({ token, ...options }));
    },
    revokeOthers: () => confirm((options) => authClient.revokeOtherSessions(options)),
    async signOut() {
      await confirm((options) => authClient.signOut(options));
      tokens.clear();
    },
    ...(subscribe && { subscribe, isPushShared }),
  };
}

async function send(request: Request, timeout: number, signal?: AbortSignal): Promise<unknown> {
  let retryAfterMs: number | undefined;
  let isElsewhere = false;
  const onError = ({ response }: { response?: Response }) => {
    isElsewhere = response !== undefined && isRedirect(response);
    retryAfterMs = retryAfter(response?.headers.get("x-retry-after"));
  };
  const bound = deadline(timeout, signal);
  const fetchOptions = { signal: bound.signal, cache: "no-store", redirect: "manual", onError };
  const reply = await bound.within(request({ fetchOptions })).catch(() => undefined);
  // The error has no cause, because the thrown value may contain the request.
  if (!reply || bound.signal.aborted) throw bound.failure();
  const { data, error } = reply;
  if (!error) return data;
  if (isElsewhere) throw redirectError();
  const { status = 0, code } = error;
  if (code === "SESSION_NOT_FRESH") {
    throw new SessionsError("reauthentication-required", code, { status });
  }
  const errorCode = status === 0 ? "network" : statusCode(status);
  throw new SessionsError(errorCode, `Better Auth answered ${status}.`, { status, retryAfterMs });
}

function toSession(row: Row, sessionId: string | undefined): unknown {
  const lastSeenAt = parseTime(row.lastSeenAt);
  return {
    sessionId,
    createdAt: row.createdAt,
    expiresAt: row.expiresAt,
    lastSeen: isKnownTime(lastSeenAt) ? lastSeenAt : row.updatedAt,
    ip: row.ipAddress,
    userAgent: row.userAgent,
    location: isRow(row.location) ? row.location : row,
  };
}

const isToken = (value: unknown): value is string => typeof value === "string" && value !== "";

const isRow = (value: unknown): value is Row => typeof value === "object" && value !== null;
