import { readSession } from "./parseSession.js";
import type { Session } from "./Session.js";
import type { SessionPage } from "./SessionPage.js";
import { SessionsError } from "./SessionsError.js";
import { uniqueSessions } from "./sessionLists.js";

/** More paths than these tell nothing new. */
const mostPaths = 100;

/** Nobody looks through more rows than these, and more would stop the page. */
export const mostRows = 10_000;

/** The next page where there is one, and no way to it. */
export const unreachable = "\u0000";

type Read = Pick<SessionPage, "sessions" | "unreadable" | "nextCursor">;

/**
 * The rows of a list from the wire; `null` is an empty one. A row that is no object or has no id is left
 * out. Two rows with one id become one.
 *
 * @param path Where in the reply the list stands, for the message of the error.
 * @throws {SessionsError} `invalid-response` where it is no list, or none of its rows can be read. The
 *   message names the path and never echoes a value.
 */
export function parseSessions(json: unknown, path = "sessions"): Session[] {
  return parsePage(json, { path }).sessions;
}

/** As `parseSessions`, with what could not be read; a later page may have no row that can be read. */
export function parsePage(
  json: unknown,
  { path = "sessions", cursor }: { path?: string; cursor?: string } = {},
): Read {
  if (json === null) return { sessions: [] };
  return readRows(json, { path, cursor, read: readSession });
}

/** What {@link readRows} is told. */
export interface Reading {
  path?: string;
  cursor?: string;
  /** What could not be read of the same page before. */
  known?: SessionPage["unreadable"];
  read: typeof readSession;
}

/** Reads the rows of a page one by one, leaves out what is none and what is too many, and counts it. */
export function readRows(json: unknown, reading: Reading): Read {
  const { path = "sessions", cursor, known, read } = reading;
  if (!Array.isArray(json)) throw new SessionsError("invalid-response", `${path} is not a list`);
  const paths = [...(known?.paths ?? [])];
  const add = (part: string) => void (paths.length < mostPaths && paths.push(part));
  const rows = json.slice(0, mostRows).map((row, index) => read(row, `${path}[${index}]`, add));
  const readable = rows.filter((row) => row !== undefined);
  const count = (known?.count ?? 0) + rows.length - readable.length;
  if (count > 0 && readable.length === 0 && cursor === undefined) {
    throw new SessionsError("invalid-response", `${paths[0]} could not be read`);
  }
  return {
    sessions: uniqueSessions(readable),
    ...(paths.length > 0 && { unreadable: { count, paths } }),
    // There are more, and no way to them.
    ...(json.length > mostRows && { nextCursor: unreachable }),
  };
}
