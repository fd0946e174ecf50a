import type { SessionPage } from "./SessionPage.js";
import { SessionsError } from "./SessionsError.js";
import { readSession } from "./parseSession.js";
import { uniqueSessions } from "./sessionLists.js";

/** Limits the number of reported paths; further ones would not help to find the cause. */
const mostPaths = 100;

/** Limits the number of rows in a list: nobody reads more, and more would block the page. */
export const mostRows = 10_000;

/** Marks that there is a next page that cannot be fetched; used in place of its cursor. */
export const unreachable = "\u0000";

type Read = ReturnType<typeof parseSessions>;

/**
 * Reads the rows of a list from JSON, and says what could not be read. Spread the result into the page that
 * your client returns. The screen then says how many rows are missing, and `onError` gets the paths.
 *
 * `null` is an empty list, because some servers send it for one. Rows that are not objects or have no id are
 * left out and counted. When two rows have the same id, the one with the later `lastSeen` is kept.
 *
 * @param json An array of rows as for `parseSession`, or `null`.
 * @param options `path`: the place of the list in the response, for the error message. `cursor`: the cursor of
 *   this page; left out or `""` on the first page. A later page of which no row can be read does not throw,
 *   because the pages before it can be shown.
 * @throws {SessionsError} `invalid-response` when the value is not a list, or when none of its rows can be
 *   read. The message names the path and never contains a value.
 * @example
 * ```ts
 * return { ...parseSessions(json.data, { path: "data" }), currentSessionId: json.current };
 * ```
 */
export function parseSessions(
  json: unknown,
  options?: { path?: string; cursor?: string | undefined },
): Pick<SessionPage, "sessions" | "unreadable" | "nextCursor"> {
  if (json === null) return { sessions: [] };
  // Spreading does not fail when a client in JavaScript passes null.
  return readRows(json, { ...options, read: readSession });
}

/** Options of {@link readRows}. */
export interface Reading {
  path?: string;
  cursor?: string | undefined;
  /** What the client already could not read on this page. */
  known?: SessionPage["unreadable"];
  read: typeof readSession;
}

/**
 * Reads the rows of a page one by one. Leaves out rows that are unreadable or beyond `mostRows`, and counts
 * the unreadable ones.
 *
 * @throws {SessionsError} `invalid-response`, as {@link parseSessions} does.
 */
export function readRows(json: unknown, reading: Reading): Read {
  const { path = "sessions", cursor, known, read } = reading;
  if (!Array.isArray(json)) throw new SessionsError("invalid-response", `${path} is not a list`);
  const paths = [...(known?.paths ?? [])];
  let index = 0;
  const add = (part: string) =>
    void (paths.length < mostPaths && paths.push(`${path}[${index}]${part}`));
  const readAt = (row: unknown, at: number) => {
    index = at;
    try {
      return read(row, add);
    } catch {
      // A getter of the row threw. Drop its error, because it may quote a value.
      add("");
      return undefined;
    }
  };
  // `Array.from` also visits the holes of a sparse list.
  const rows = Array.from(json.slice(0, mostRows), readAt);
  const readable = rows.filter((row) => row !== undefined);
  const count = (known?.count ?? 0) + rows.length - readable.length;
  if (count > 0 && readable.length === 0 && !cursor) {
    throw new SessionsError("invalid-response", `${paths[0] ?? path} could not be read`);
  }
  return {
    sessions: uniqueSessions(readable),
    ...(count + paths.length > 0 && { unreadable: { count, paths } }),
    // There are more rows, but no request can fetch them.
    ...(json.length > mostRows && { nextCursor: unreachable }),
  };
}
