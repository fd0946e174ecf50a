import { parseSession } from "../session/parseSession.js";
import { parseSessions } from "../session/parseSessions.js";
import type { SessionsClient } from "../session/SessionsClient.js";
import { SessionsError } from "../session/SessionsError.js";
import { baseUrl } from "./http/baseUrl.js";
import { type JsonReply, sendJson } from "./http/sendJson.js";

/** Options of {@link steamSetsHttpClient}. */
export interface SteamSetsHttpOptions {
  /** The bearer token, or a function that returns it; the function is called before each request. */
  token: string | (() => string | Promise<string>);
  /** Start of the API's URL. @default "https://api.steamsets.com" */
  serverURL?: string;
  /**
   * Milliseconds until a request fails with `timeout`. A value above 2147483647 (24 days), such as `Infinity`, means
   * no limit. A value that is not above 0, such as `NaN`, means the default.
   * @default 15000
   */
  timeout?: number;
  /** @default the platform's `fetch` */
  fetch?: typeof fetch;
}

/**
 * A client for SteamSets over HTTP, without its SDK. It reads only the session fields of the account's
 * settings, so it still works when an unrelated field changes. The SDK validates the whole response.
 * @example
 * ```ts
 * const client = steamSetsHttpClient({ token: () => getToken() });
 * ```
 */
export function steamSetsHttpClient(options: SteamSetsHttpOptions): SessionsClient {
  const { token, serverURL = "https://api.steamsets.com", timeout = 15_000, fetch } = options;
  const base = baseUrl(serverURL);

  async function call(name: string, body?: unknown, signal?: AbortSignal): Promise<JsonReply> {
    const bearer = async () => (typeof token === "function" ? token() : token);
    return sendJson({
      url: `${base}/v1/account.${name}`,
      method: "POST",
      headers: async () => ({ authorization: `Bearer ${await bearer()}` }),
      credentials: "omit",
      body,
      timeout,
      signal,
      fetch,
    });
  }

  return {
    scope: `steamsets:${base}`,
    // Each request has the time limit of `timeout`.
    revokeTimeout: Infinity,
    async list({ signal }) {
      const [settings, current] = await Promise.all([
        call("getSettings", undefined, signal),
        call("getSession", undefined, signal),
      ]);
      return {
        ...parseSessions(field(settings.json, "sessions")),
        currentSessionId: parseSession(field(current.json, "sessionData"), "sessionData").sessionId,
        serverTime: settings.serverTime,
      };
    },
    async revoke(sessionId) {
      requireBody(await call("deleteSession", { sessionId }));
    },
    async signOut() {
      await call("logout");
    },
  };
}

function requireBody({ json }: JsonReply): void {
  if (typeof json === "object" && json !== null) return;
  throw new SessionsError("invalid-response", "The backend did not confirm the sign-out.");
}

function field(json: unknown, name: string): unknown {
  if (typeof json === "object" && json !== null && name in json) {
    return (json as Record<string, unknown>)[name];
  }
  throw new SessionsError("invalid-response", `${name} is missing`);
}
