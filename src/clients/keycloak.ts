import { isOnline } from "../lib/isOnline.js";
import { parseSessions } from "../session/parseSessions.js";
import type { SessionsClient } from "../session/SessionsClient.js";
import { isSessionsError, SessionsError, toSessionsError } from "../session/SessionsError.js";
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
  async function send(method: string, path: string, signal?: AbortSignal) {
    const { authServerUrl = "", realm = "" } = keycloak;
    const request = sendJson({
      url: `${authServerUrl.replace(/\/$/, "")}/realms/${pathSegment(realm)}/account/sessions${path}`,
      method,
      headers: async () => {
        await refreshToken(keycloak, validity);
        return { authorization: `Bearer ${keycloak.token}` };
      },
      credentials: "omit",
      timeout,
      signal,
      fetch,
    });
    return request.catch(async (thrown: unknown) => {
      // A 401 of Keycloak has no CORS headers, so a browser reports it as a lost connection. A refresh tells
      // whether the session has ended.
      const isLost = isSessionsError(thrown) && thrown.code === "network" && isOnline();
      if (isLost) await deadline(timeout, signal).within(refreshToken(keycloak, -1));
      throw thrown;
    });
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
      const { json, serverTime } = await send("GET", "/devices", signal);
      const rows = flattenDevices(json);
      return {
        ...parseSessions(rows),
        currentSessionId: markedId(rows),
        accountId: keycloak.subject,
        serverTime,
      };
    },
    revoke: async (sessionId) => end(`/${pathSegment(sessionId)}`),
    revokeOthers: () => end(""),
    revokeAll: () => end("?current=true"),
    async signOut() {
      try {
        await keycloak.logout();
      } catch (thrown) {
        throw toSessionsError(thrown);
      }
    },
  };
}
