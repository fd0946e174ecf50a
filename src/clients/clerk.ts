import { isOnline } from "../lib/isOnline.js";
import { parseSessions } from "../session/parseSessions.js";
import type { SessionsClient } from "../session/SessionsClient.js";
import { SessionsError } from "../session/SessionsError.js";
import { clerkError } from "./clerk/clerkError.js";
import type { ClerkLike, ClerkSession, ClerkUser } from "./clerk/ClerkLike.js";
import { isEnded, peek, toSession } from "./clerk/toSession.js";
import { deadline } from "./http/deadline.js";

export type { ClerkLike, ClerkSession, ClerkUser } from "./clerk/ClerkLike.js";

/** Options of {@link clerkClient}. */
export interface ClerkClientOptions {
  /**
   * Runs the request that ends a session, for example with the function of Clerk's `useReverification`, so
   * that Clerk's own dialog asks the person to confirm who they are. There is no timeout then.
   * @default the request runs by itself, and the kit calls your `reauthenticate`
   */
  reverify?(revoke: () => Promise<unknown>): Promise<unknown>;
  /** The name of those who sign in in a person's place, in the language of the page. @default "Support" */
  impersonator?: string;
  /** Where Clerk goes after the sign-out of this device. @default Clerk's own setting */
  redirectUrl?: string;
  /** Part of the cache key. @default "clerk" */
  scope?: string;
  /** Milliseconds until a request fails with `timeout`. @default 15000 */
  timeout?: number;
}

/**
 * A client for Clerk, which uses the `clerk` object of the application. Create it after Clerk has loaded. The
 * list has no sign-in times, except that of this device, because Clerk's SDK leaves them out.
 * @example
 * ```ts
 * const client = clerkClient(clerk);
 * ```
 */
export function clerkClient(clerk: ClerkLike, options: ClerkClientOptions = {}): SessionsClient {
  const { reverify, impersonator = "Support", redirectUrl, scope = "clerk" } = options;
  const { timeout = 15_000 } = options;
  /** The users whose cache is filled, so that their next answer would be an old one. */
  const asked = new WeakSet<ClerkUser>();
  /** The rows of the latest list, because a session is ended by a method of its row. */
  let listed: readonly unknown[] = [];
  /** The account of the last list; `undefined` before the first one. */
  let owner: string | undefined;

  async function request<Value>(work: () => Promise<Value>, signal?: AbortSignal): Promise<Value> {
    const bound = deadline(timeout, signal);
    try {
      return await bound.within(work());
    } catch (thrown) {
      if (bound.signal.aborted) throw bound.failure();
      throw clerkError(thrown);
    }
  }

  async function fetchRows(): Promise<typeof listed> {
    const before = clerk.user;
    if (before && asked.has(before)) {
      await before.reload();
      // Without a connection, Clerk resolves after half a minute, and its cache is still full.
      if (clerk.user === before) throw new SessionsError("network", "Clerk did not respond.");
    }
    const { user } = clerk;
    // While Clerk loads, or changes the session, it has neither a person nor "nobody".
    if (user === undefined) {
      throw new SessionsError("rejected", "Clerk has not loaded.", { reason: "unsendable" });
    }
    if (!user || !clerk.session) throw signedOut();
    asked.add(user);
    const rows: unknown = await user.getSessions();
    if (clerk.user?.id !== user.id || !clerk.session) throw signedOut();
    if (!Array.isArray(rows)) throw new SessionsError("invalid-response", "The list is no list.");
    // List a row whose status this version does not know, because its session may still be in use.
    const live = rows.filter((row) => !isEnded(peek(row, "status")));
    // Clerk answers a failed request with an empty list, but this browser has a session.
    if (live.length === 0) {
      const code = isOnline() ? "invalid-response" : "network";
      throw new SessionsError(code, "Clerk's list is empty although this browser is signed in.");
    }
    return (listed = live);
  }

  const find = (sessionId: string) =>
    listed.find((row) => peek(row, "id") === sessionId && !isEnded(peek(row, "status"))) as
      | ClerkSession
      | undefined;

  return {
    scope,
    // Each request has the time limit of `timeout`, and the dialog of `reverify` has none.
    revokeTimeout: Infinity,
    // The token of an ended session is accepted until it expires: after one minute.
    propagationDelay: 60_000,
    async list({ signal }) {
      const askedAt = Date.now();
      const rows = await request(fetchRows, signal);
      const { user, session: here } = clerk;
      owner = user?.id;
      return {
        ...parseSessions(rows.map((row) => toSession(row, { here, askedAt, impersonator }))),
        currentSessionId: here?.id,
        accountId: user?.id,
      };
    },
    async revoke(sessionId) {
      if (!find(sessionId)) await request(fetchRows);
      const row = find(sessionId);
      if (!row) throw new SessionsError("not-found");
      const revoke = async () => row.revoke();
      // These functions are async, so that an error which the host's `reverify` throws at once becomes a `SessionsError`.
      const ask = async () => (reverify ? reverify(revoke) : request(revoke));
      const after = await ask().catch((thrown: unknown) => {
        throw clerkError(thrown);
      });
      // Without a connection, Clerk resolves with the row as it was.
      const status = peek(after ?? row, "status");
      if (!isEnded(status)) {
        throw new SessionsError("network", "Clerk did not end the session.");
      }
    },
    async signOut() {
      const { session, user } = clerk;
      if (!session) throw signedOut();
      // Clerk would sign out whichever account is active, and not the one of the rows on the screen.
      if (!owner) throw new SessionsError("rejected", undefined, { reason: "unsendable" });
      if (user?.id !== owner) throw signedOut();
      const { id } = session;
      await request(() => clerk.signOut({ sessionId: id, ...(redirectUrl && { redirectUrl }) }));
      if (clerk.session?.id === id) throw new SessionsError("network", "Clerk sent nothing.");
    },
  };
}

const signedOut = () => new SessionsError("unauthorized", "Nobody is signed in to Clerk.");
