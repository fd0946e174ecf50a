import { readId } from "../session/parseSession.js";
import type { SessionPage } from "../session/SessionPage.js";
import type { ListRequest, SessionsClient } from "../session/SessionsClient.js";
import { isOver, SessionsError } from "../session/SessionsError.js";
import { deadline } from "./http/deadline.js";
import { pathSegment } from "./http/pathSegment.js";
import { type GivenHeaders, readHeaders } from "./http/readHeaders.js";
import { sendJson } from "./http/sendJson.js";
import { createPages, type Send, type SendOptions } from "./kratos/createPages.js";
import { accountOf, field, logoutCode, stepUpCode } from "./kratos/read.js";
import { shareChecks } from "./kratos/shareChecks.js";

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
 * origins, list `Date`, `Link`, `Retry-After` and `X-Total-Count` in `Access-Control-Expose-Headers`.
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

  const send: Send = (method, path, request) =>
    sendJson({
      url: `${base}${path}`,
      method,
      headers: authorize,
      credentials: sessionToken ? "omit" : "include",
      readError: stepUpCode,
      timeout,
      fetch,
      ...request,
    });
  async function end(method: string, path: string, request?: SendOptions): Promise<void> {
    const { status } = await send(method, path, request);
    // The path of the id "whoami" answers with a session, and ends nothing.
    if (status !== 204) throw unconfirmed();
  }

  const fetchPage = createPages(send, pageSize);
  /** The account of each session that was listed. */
  const owners = new Map<string, string | undefined>();
  /** The account of the last list; `undefined` before the first one, also when the screen shows rows from a cache. */
  let owner: string | undefined;
  const whoami = async (headers: GivenHeaders = authorize) =>
    accountOf((await send("GET", "/sessions/whoami", { headers })).json);
  const checkAccount = shareChecks(() => whoami().catch((thrown: unknown) => thrown as Error));

  /**
   * Returns the headers of a request that ends sessions of whichever account is signed in. Fails when that is not the
   * account of the rows on the screen, or when this client has not fetched these rows.
   */
  async function headersOfOwner(): Promise<Headers> {
    const account = owner;
    const headers = await readHeaders(authorize, deadline(timeout));
    const current = await whoami(headers);
    if (!account) throw new SessionsError("rejected", undefined, { reason: "unsendable" });
    if (current !== account) throw otherAccount();
    return headers;
  }

  async function list(request: ListRequest): Promise<SessionPage> {
    const page = await fetchPage(request);
    if (request.cursor === undefined) owner = page.accountId;
    for (const { sessionId } of page.sessions) owners.set(sessionId, page.accountId);
    return page;
  }

  return {
    scope: options.scope ?? `kratos:${base}`,
    // Each request has the time limit of `timeout`.
    revokeTimeout: Infinity,
    list,
    async revoke(sessionId) {
      const account = owners.get(sessionId);
      // Send the revoke at once, because the person may close the page. It cannot end a session of another account.
      const [, current] = await Promise.all([
        end("DELETE", `/sessions/${pathSegment(sessionId)}`),
        checkAccount(),
      ]);
      if (isOver(current)) throw current;
      // Kratos answers 204 for a session of another account too, and ends nothing. So when nobody knows whose session
      // it was, the list decides.
      if (!account || typeof current !== "string") throw unconfirmed();
      if (current !== account) throw otherAccount();
    },
    async revokeOthers() {
      const headers = await headersOfOwner();
      const { json } = await send("DELETE", "/sessions", { headers });
      if (typeof field(json, "count") !== "number") throw unconfirmed();
    },
    async signOut() {
      if (sessionToken) {
        const headers = await headersOfOwner();
        const body = { session_token: headers.get(tokenHeader) };
        const request = { body, headers, readError: logoutCode };
        return end("DELETE", "/self-service/logout/api", request);
      }
      const { json } = await send("GET", "/self-service/logout/browser");
      const token = readId(field(json, "logout_token"));
      if (!token) throw new SessionsError("invalid-response", "logout_token is missing");
      // Check the account after the token is here, because Kratos takes the token only from the session that got it.
      await headersOfOwner();
      // Do not use `logout_url`, because it may be at another address, and cookies would go there.
      const path = `/self-service/logout?token=${encodeURIComponent(token)}`;
      return end("GET", path, { readError: logoutCode });
    },
  };
}

const unconfirmed = () =>
  new SessionsError("invalid-response", "The backend did not confirm the sign-out.");

const otherAccount = () => new SessionsError("unauthorized", "Another account is signed in.");
