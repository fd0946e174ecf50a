import { parseSession } from "../session/parseSession.js";
import { parsePage } from "../session/parseSessions.js";
import type { SessionsClient } from "../session/SessionsClient.js";
import { SessionsError } from "../session/SessionsError.js";
import { retryAfter } from "./http/retryAfter.js";
import { statusCode } from "./http/statusCode.js";

interface CallOptions {
  fetchOptions?: RequestInit;
}

/** What the kit calls of the SteamSets SDK: the shape of 0.36 and of 0.38. */
export interface SteamSetsSdk {
  account: {
    getSettings(options?: CallOptions): Promise<{ v1AccountGetSettingsBody?: unknown }>;
    getSession(options?: CallOptions): Promise<{ v1AccountGetSessionBody?: unknown }>;
    deleteSession(request: { sessionId: string }, options?: CallOptions): Promise<unknown>;
    logout?(options?: CallOptions): Promise<unknown>;
  };
}

/**
 * Sessions of SteamSets through its SDK. The SDK validates the whole of the account's settings: a
 * changed field that has nothing to do with sessions makes the list fail. Where that matters, take
 * `steamSetsHttpClient`.
 */
export function steamSetsClient(sdk: SteamSetsSdk): SessionsClient {
  const { account } = sdk;
  return {
    scope: "steamsets",
    async list({ signal }) {
      const options = { fetchOptions: { signal, cache: "no-store", redirect: "manual" } } as const;
      const [settings, current] = await Promise.all([
        account.getSettings(options).catch(toError(signal)),
        account.getSession(options).catch(toError(signal)),
      ]);
      const { sessions } = body(settings.v1AccountGetSettingsBody);
      const { sessionData } = body(current.v1AccountGetSessionBody);
      return {
        ...parsePage(sessions),
        currentSessionId: parseSession(sessionData, "sessionData").sessionId,
      };
    },
    async revoke(sessionId) {
      await account.deleteSession({ sessionId }, unfollowed).catch(toError());
    },
    ...(account.logout && {
      signOut: async () => void (await account.logout!(unfollowed).catch(toError())),
    }),
  };
}

/** A redirect would take the token along. */
const unfollowed = { fetchOptions: { redirect: "manual" } } as const;

function body(reply: unknown): Record<string, unknown> {
  if (typeof reply === "object" && reply !== null) return reply as Record<string, unknown>;
  throw new SessionsError("invalid-response", "The SDK's reply has no body.");
}

function toError(signal?: AbortSignal): (thrown: unknown) => never {
  return (thrown) => {
    if (signal?.aborted) throw new DOMException("The list was aborted.", "AbortError");
    throw errorOf(thrown);
  };
}

/** Told apart by name and status, not by class: several versions of the SDK are in use. */
function errorOf(thrown: unknown): SessionsError {
  const { name, httpMeta } = (thrown ?? {}) as {
    name?: string;
    httpMeta?: { response?: Response };
  };
  if (name === "ConnectionError" || name === "RequestAbortedError") {
    return new SessionsError("network", "SteamSets did not answer.");
  }
  if (name === "RequestTimeoutError")
    return new SessionsError("timeout", "SteamSets took too long.");
  const { status, headers } = httpMeta?.response ?? {};
  if (status === undefined || status < 400) {
    return new SessionsError("invalid-response", "SteamSets sent something unexpected.");
  }
  const retryAfterMs = retryAfter(headers?.get("retry-after"));
  return new SessionsError(statusCode(status), `SteamSets answered ${status}.`, {
    status,
    retryAfterMs,
  });
}
