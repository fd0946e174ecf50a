import { readId } from "../session/parseSession.js";
import { parseSessions } from "../session/parseSessions.js";
import type { SessionPage } from "../session/SessionPage.js";
import type { SessionsClient } from "../session/SessionsClient.js";
import { isOver, SessionsError } from "../session/SessionsError.js";
import { deadline } from "./http/deadline.js";
import { pathSegment } from "./http/pathSegment.js";
import { readHeaders } from "./http/readHeaders.js";
import { sendJson } from "./http/sendJson.js";
import { field, nextToken, stepUpCode, toSession } from "./kratos/read.js";

/** Options of {@link kratosClient}. Only `baseURL` is required. */
export interface KratosClientOptions {
  /** Start of the URL of Kratos' public API, such as `https://id.example.com` or `/.ory`. */
  baseURL: string;
  /**
   * The session token of an app without cookies, or a function that returns it before each request. Left out,
   * the browser's cookie is sent.
   */
  sessionToken?: string | (() => string | Promise<string>);
  /** Sessions on a page, 500 at most. @default 250 */
  pageSize?: number;
  /** Milliseconds until a request fails with `timeout`. @default 15000 */
  timeout?: number;
  /** Part of the cache key. @default `kratos:` with the base URL */
  scope?: string;
  /** @default the platform's `fetch` */
  fetch?: typeof fetch;
}

const tokenHeader = "x-session-token";

/**
 * A client for Ory Kratos and Ory Network. Kratos does not store when a session was last used, so `lastSeen`
 * is unknown. When the server wants a second factor, the client fails with `reauthentication-required`. Across
 * origins, list `Date`, `Link` and `Retry-After` in `Access-Control-Expose-Headers`.
 * @example
 * ```ts
 * const client = kratosClient({ baseURL: "https://id.example.com" });
 * ```
 */
export function kratosClient(options: KratosClientOptions): SessionsClient {
  const { baseURL, sessionToken, timeout = 15_000, fetch } = options;
  // Kratos shortens a longer page, and a page that is shorter than asked would look like the last one.
  const pageSize = Math.min(options.pageSize ?? 250, 500);
  const base = baseURL.replace(/\/$/, "");
  async function authorize(): Promise<HeadersInit> {
    const token = typeof sessionToken === "function" ? await sessionToken() : sessionToken;
    return token === undefined ? {} : { [tokenHeader]: token };
  }

  const send = (
    method: string,
    path: string,
    { body, signal }: { body?: unknown; signal?: AbortSignal } = {},
  ) =>
    sendJson({
      url: `${base}${path}`,
      method,
      body,
      headers: authorize,
      credentials: sessionToken ? "omit" : "include",
      readError: stepUpCode,
      timeout,
      signal,
      fetch,
    });

  async function list(cursor?: string, signal?: AbortSignal): Promise<SessionPage> {
    const token = cursor === undefined ? "" : `&page_token=${encodeURIComponent(cursor)}`;
    // The list never contains the current session, so ask for it as well.
    const answers = await Promise.allSettled([
      send("GET", `/sessions?page_size=${pageSize}${token}`, { signal }),
      ...(cursor === undefined ? [send("GET", "/sessions/whoami", { signal })] : []),
    ]);
    const failures = answers.flatMap((answer) =>
      answer.status === "rejected" ? [answer.reason as Error] : [],
    );
    // The two answers can be of different moments. When one says that the session is over, it is.
    const failure = failures.find(isOver) ?? failures[0];
    if (failure) throw failure;
    const [others, here] = answers.map((answer) => (answer as PromiseFulfilledResult<Reply>).value);
    const { json: listed, headers, serverTime } = others!;
    const rows = listed === null ? [] : listed;
    if (!Array.isArray(rows)) throw new SessionsError("invalid-response", "sessions is not a list");
    const currentSessionId = here && readId(field(here.json, "id"));
    if (here && !currentSessionId) throw new SessionsError("invalid-response", "whoami has no id");
    const own = here ? [here.json] : [];
    return {
      ...parseSessions([...own, ...rows].map(toSession), { cursor }),
      currentSessionId,
      accountId: here && readId(field(field(here.json, "identity"), "id")),
      // Kratos names a next page also after the last one.
      nextCursor: rows.length < pageSize ? undefined : nextToken(headers.get("link")),
      serverTime,
    };
  }

  return {
    scope: options.scope ?? `kratos:${base}`,
    // Each request has the time limit of `timeout`.
    revokeTimeout: Infinity,
    list: ({ cursor, signal }) => list(cursor, signal),
    async revoke(sessionId) {
      const { status } = await send("DELETE", `/sessions/${pathSegment(sessionId)}`);
      // The path of the id "whoami" answers with a session, and ends nothing.
      if (status !== 204) throw unconfirmed();
    },
    async revokeOthers() {
      const { json } = await send("DELETE", "/sessions");
      if (typeof field(json, "count") !== "number") throw unconfirmed();
    },
    async signOut() {
      if (sessionToken) {
        const token = (await readHeaders(authorize, deadline(timeout))).get(tokenHeader);
        const body = { session_token: token };
        await send("DELETE", "/self-service/logout/api", { body });
        return;
      }
      const { json } = await send("GET", "/self-service/logout/browser");
      const token = readId(field(json, "logout_token"));
      if (!token) throw new SessionsError("invalid-response", "logout_token is missing");
      // Do not use `logout_url`, because it may be at another address, and cookies would go there.
      await send("GET", `/self-service/logout?token=${encodeURIComponent(token)}`);
    },
  };
}

const unconfirmed = () =>
  new SessionsError("invalid-response", "The backend did not confirm the sign-out.");

type Reply = Awaited<ReturnType<typeof sendJson>>;
