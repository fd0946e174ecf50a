import { parseSession } from "../session/parseSession.js";
import { parseSessions } from "../session/parseSessions.js";
import type { SessionsClient } from "../session/SessionsClient.js";
import { isSessionsError, SessionsError } from "../session/SessionsError.js";
import { statusCode } from "./http/statusCode.js";
import { waitOf } from "./http/waitOf.js";

/** Options that each method of the SDK accepts. */
interface CallOptions {
  fetchOptions?: RequestInit;
}

/** The methods that the kit calls on the SteamSets SDK, in the shape of versions 0.36 and 0.38. */
export interface SteamSetsSdk {
  account: {
    getSettings(options?: CallOptions): Promise<{ v1AccountGetSettingsBody?: unknown }>;
    getSession(options?: CallOptions): Promise<{ v1AccountGetSessionBody?: unknown }>;
    deleteSession(request: { sessionId: string }, options?: CallOptions): Promise<unknown>;
    logout?(options?: CallOptions): Promise<unknown>;
  };
}

/**
 * A client for SteamSets, which uses its SDK. The SDK validates all settings of the account, so the list
 * fails when an unrelated field changes. `steamSetsHttpClient` does not have this problem.
 * @example
 * ```ts
 * const client = steamSetsClient(new SteamSets({ token }));
 * ```
 */
export function steamSetsClient(sdk: SteamSetsSdk): SessionsClient {
  const { account } = sdk;
  return {
    scope: "steamsets",
    async list({ signal }) {
      const options = { fetchOptions: { signal, cache: "no-store", redirect: "manual" } } as const;
      const [settings, current] = await Promise.all([
        call(() => account.getSettings(options), signal),
        call(() => account.getSession(options), signal),
      ]);
      const { sessions } = body(settings.v1AccountGetSettingsBody);
      const { sessionData } = body(current.v1AccountGetSessionBody);
      return {
        ...parseSessions(sessions),
        currentSessionId: parseSession(sessionData, "sessionData").sessionId,
      };
    },
    async revoke(sessionId) {
      await call(() => account.deleteSession({ sessionId }, unfollowed));
    },
    ...(account.logout && {
      signOut: async () => void (await call(() => account.logout!(unfollowed))),
    }),
  };
}

/** Refuses redirects, because a followed redirect would take the token along. */
const unfollowed = { fetchOptions: { redirect: "manual" } } as const;

/** Calls a method of the SDK. What it throws or resolves with may be anything, because the host can replace the SDK. */
async function call<Reply>(method: () => Promise<Reply>, signal?: AbortSignal): Promise<Reply> {
  try {
    const reply = await method();
    body(reply);
    return reply;
  } catch (thrown) {
    if (signal?.aborted) throw new DOMException("The list was aborted.", "AbortError");
    throw isSessionsError(thrown) ? thrown : errorOf(thrown);
  }
}

function body(reply: unknown): Record<string, unknown> {
  if (typeof reply === "object" && reply !== null) return reply as Record<string, unknown>;
  throw new SessionsError("invalid-response", "The SDK's response has no body.");
}

/** Recognises errors by name and status, not by class, because several versions of the SDK are in use. */
function errorOf(thrown: unknown): SessionsError {
  const { name, httpMeta } = (thrown ?? {}) as {
    name?: string;
    httpMeta?: { response?: Response };
  };
  if (name === "ConnectionError" || name === "RequestAbortedError") {
    return new SessionsError("network", "SteamSets did not respond.");
  }
  if (name === "RequestTimeoutError")
    return new SessionsError("timeout", "SteamSets took too long.");
  const { status, headers } = httpMeta?.response ?? {};
  if (status === undefined || status < 400) {
    return new SessionsError("invalid-response", "SteamSets sent an unexpected response.");
  }
  return new SessionsError(statusCode(status), `SteamSets answered ${status}.`, {
    status,
    retryAfterMs: waitOf(readable(headers)),
  });
}

/** The headers of the SDK's response, which may also be an object or pairs; `undefined` when they cannot be read. */
function readable(headers: HeadersInit | undefined): Headers | undefined {
  try {
    return new Headers(headers);
  } catch {
    return undefined;
  }
}
