import { isOnline } from "../lib/isOnline.js";
import { parseSessions } from "../session/parseSessions.js";
import type { SessionsClient } from "../session/SessionsClient.js";
import {
  isOver,
  isSessionsError,
  SessionsError,
  toSessionsError,
} from "../session/SessionsError.js";
import { deadline } from "./http/deadline.js";
import { pathSegment } from "./http/pathSegment.js";
import { sendJson } from "./http/sendJson.js";
import { markedId } from "./rest/readRows.js";
import { flattenDevices } from "./keycloak/flattenDevices.js";
import type { KeycloakLike } from "./keycloak/KeycloakLike.js";
import { refreshToken } from "./keycloak/refreshToken.js";

export type { KeycloakLike } from "./keycloak/KeycloakLike.js";

/** Options of {@link keycloakClient}. */
export interface KeycloakClientOptions {
  /** Part of the cache key; set it when a page uses two realms. @default "keycloak" */
  scope?: string;
  /** Milliseconds until a request fails with `timeout`. @default 15000 */
  timeout?: number;
  /** @default the platform's `fetch` */
  fetch?: typeof fetch;
}

/** How long the token must still be valid before a request, in seconds. */
const validity = 30;

/**
 * A client for Keycloak's Account API. It shows each session by itself, although Keycloak groups them by
 * operating system. The expiry is the longest time that a session may last; a session that is not used can
 * end sooner.
 *
 * @param keycloak The instance of `keycloak-js` after its `init()`, or an object with the same members.
 * @example
 * ```ts
 * const client = keycloakClient(keycloak);
 * ```
 */
export function keycloakClient(
  keycloak: KeycloakLike,
  { scope = "keycloak", timeout = 15_000, fetch }: KeycloakClientOptions = {},
): SessionsClient {
  /** Fails when the session has ended, or when the caller no longer waits. */
  async function checkSession(signal?: AbortSignal): Promise<void> {
    const bound = deadline(timeout, signal);
    const failure = await bound
      .within(refreshToken(keycloak, -1))
      .catch((thrown: unknown) => thrown);
    if (bound.isLeft()) throw bound.failure();
    if (isOver(failure)) throw failure;
  }
  /** The account of the last list; `undefined` before the first one, or when the instance has no `subject`. */
  let owner: string | undefined;
  /** Keycloak confirms the end of a session of another account too, and ends nothing. */
  function checkAccount(): void {
    if (owner === undefined || keycloak.subject === owner) return;
    throw new SessionsError("unauthorized", "Another account is signed in.");
  }
  async function send(method: string, path: string, signal?: AbortSignal) {
    const { authServerUrl = "", realm = "" } = keycloak;
    let account: string | undefined;
    const request = sendJson({
      url: `${authServerUrl.replace(/\/$/, "")}/realms/${pathSegment(realm)}/account/sessions${path}`,
      method,
      headers: async () => {
        await refreshToken(keycloak, validity);
        // A refresh may have changed the account, when another library gets its tokens by the browser's cookie.
        if (method === "DELETE") checkAccount();
        account = keycloak.subject;
        return { authorization: `Bearer ${keycloak.token}` };
      },
      credentials: "omit",
      timeout,
      signal,
      fetch,
    });
    const reply = await request.catch(async (thrown: unknown) => {
      // A 401 of Keycloak has no CORS headers, so a browser reports it as a lost connection. A refresh tells
      // whether the session has ended. When the refresh fails for another reason, that reason says nothing about the
      // request, which Keycloak may have carried out.
      const isLost = isSessionsError(thrown) && thrown.code === "network" && isOnline();
      if (isLost) await checkSession(signal);
      throw thrown;
    });
    return { ...reply, account };
  }
  async function end(path: string): Promise<void> {
    const { status } = await send("DELETE", path);
    if (status === 204) return;
    throw new SessionsError("invalid-response", "The backend did not confirm the sign-out.");
  }

  return {
    scope,
    // Each request has the time limit of `timeout`.
    revokeTimeout: Infinity,
    /** An access token is accepted until it expires, also after its session has ended. */
    get propagationDelay() {
      const { exp, iat } = keycloak.tokenParsed ?? {};
      return exp !== undefined && iat !== undefined && exp > iat ? (exp - iat) * 1_000 : undefined;
    },
    async list({ signal }) {
      const { json, serverTime, account } = await send("GET", "/devices", signal);
      const rows = flattenDevices(json);
      owner = account;
      return {
        ...parseSessions(rows),
        currentSessionId: markedId(rows),
        accountId: account,
        serverTime,
      };
    },
    revoke: async (sessionId) => end(`/${pathSegment(sessionId)}`),
    revokeOthers: () => end(""),
    revokeAll: () => end("?current=true"),
    async signOut() {
      checkAccount();
      try {
        await keycloak.logout();
      } catch (thrown) {
        throw toSessionsError(thrown);
      }
    },
  };
}
