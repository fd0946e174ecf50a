import { readId } from "../../session/parseSession.js";
import { parseSessions } from "../../session/parseSessions.js";
import type { SessionPage } from "../../session/SessionPage.js";
import type { ListRequest } from "../../session/SessionsClient.js";
import { isOver, SessionsError } from "../../session/SessionsError.js";
import type { JsonReply, JsonRequest } from "../http/sendJson.js";
import { accountOf, field, nextToken, toSession } from "./read.js";

/** What a request may have besides its method and path. */
export type SendOptions = Partial<Pick<JsonRequest, "body" | "headers" | "readError" | "signal">>;

/** Sends a request to a path of Kratos. */
export type Send = (method: string, path: string, options?: SendOptions) => Promise<JsonReply>;

/**
 * Returns a function that fetches one page. Every page names the account of its sessions, so that the kit does not join
 * pages of two accounts.
 */
export function createPages(send: Send, pageSize: number) {
  /** How many sessions were listed before the page of a token. */
  const counts = new Map<string, number>();

  return async function fetchPage(
    { cursor, signal }: ListRequest,
    isAgain?: boolean,
  ): Promise<SessionPage> {
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
    const [others, here] = answers.map(
      (answer) => (answer as PromiseFulfilledResult<JsonReply>).value,
    );
    const { json: listed, headers, serverTime } = others!;
    const rows = listed === null ? [] : listed;
    if (!Array.isArray(rows)) throw new SessionsError("invalid-response", "sessions is not a list");
    const currentSessionId = here && readId(field(here.json, "id"));
    if (here && !currentSessionId) throw new SessionsError("invalid-response", "whoami has no id");
    const all: unknown[] = here ? [here.json, ...rows] : rows;
    const [accountId, another] = new Set(all.map(accountOf).filter((id) => id !== undefined));
    if (another !== undefined) {
      // The account may change between the two answers.
      if (here && !isAgain) return fetchPage({ cursor, signal }, true);
      throw new SessionsError("invalid-response", "The sessions belong to several accounts.");
    }
    const count = rows.length + (cursor === undefined ? 0 : (counts.get(cursor) ?? Infinity));
    // Kratos names a next page also after the last one. A server may also give shorter pages than it was asked for.
    const isLast = rows.length < pageSize && !(Number(headers.get("x-total-count")) > count);
    const nextCursor = isLast ? undefined : nextToken(headers.get("link"));
    if (nextCursor) counts.set(nextCursor, count);
    const page = parseSessions(all.map(toSession), { cursor });
    return { ...page, currentSessionId, accountId, nextCursor, serverTime };
  };
}
