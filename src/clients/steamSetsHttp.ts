import { parseSession } from "../session/parseSession.js";
import { parsePage } from "../session/parseSessions.js";
import type { SessionsClient } from "../session/SessionsClient.js";
import { SessionsError } from "../session/SessionsError.js";
import { hasError } from "./http/hasError.js";
import { type JsonReply, sendJson } from "./http/sendJson.js";

/** What {@link steamSetsHttpClient} needs. */
export interface SteamSetsHttpOptions {
  /** The bearer token, or how to get one; asked before each request. */
  token: string | (() => string | Promise<string>);
  /** @default "https://api.steamsets.com" */
  serverURL?: string;
  /** Milliseconds until a request counts as lost. @default 15000 */
  timeout?: number;
  /** @default the platform's */
  fetch?: typeof fetch;
}

/**
 * Sessions of SteamSets over HTTP, without its SDK. Reads only what it needs of the account's
 * settings, so it goes on working when a field that has nothing to do with sessions changes; the SDK
 * validates the whole reply.
 */
export function steamSetsHttpClient(options: SteamSetsHttpOptions): SessionsClient {
  const { token, serverURL = "https://api.steamsets.com", timeout = 15_000, fetch } = options;
  const base = serverURL.replace(/\/$/, "");

  async function call(name: string, body?: unknown, signal?: AbortSignal): Promise<JsonReply> {
    const bearer = async () => (typeof token === "function" ? token() : token);
    const reply = await sendJson({
      url: `${base}/v1/account.${name}`,
      method: "POST",
      headers: async () => ({ authorization: `Bearer ${await bearer()}` }),
      credentials: "omit",
      body,
      timeout,
      signal,
      fetch,
    });
    // Beside an error neither an empty list nor a sign-out is believed.
    if (hasError(reply.json))
      throw new SessionsError("invalid-response", "The answer is an error.");
    return reply;
  }

  return {
    scope: `steamsets:${base}`,
    async list({ signal }) {
      const [settings, current] = await Promise.all([
        call("getSettings", undefined, signal),
        call("getSession", undefined, signal),
      ]);
      return {
        ...parsePage(field(settings.json, "sessions")),
        currentSessionId: parseSession(field(current.json, "sessionData"), "sessionData").sessionId,
        serverTime: settings.serverTime,
      };
    },
    async revoke(sessionId) {
      confirmed(await call("deleteSession", { sessionId }));
    },
    async signOut() {
      await call("logout");
    },
  };
}

function confirmed({ json }: JsonReply): void {
  if (typeof json === "object" && json !== null) return;
  throw new SessionsError("invalid-response", "The sign-out was not confirmed.");
}

function field(json: unknown, name: string): unknown {
  if (typeof json === "object" && json !== null && name in json) {
    return (json as Record<string, unknown>)[name];
  }
  throw new SessionsError("invalid-response", `${name} is missing`);
}
