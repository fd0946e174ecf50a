import { parseTime } from "./time.js";
import type { Session, SessionLocation } from "./Session.js";
import { SessionsError } from "./SessionsError.js";

/** Hears the path of what was there and could not be read, such as `sessions[3].lastSeen`. */
export type OnUnreadable = (path: string) => void;

/** Client hints that are longer than this, as JSON, are none. */
const hintsLimit = 4_000;

/**
 * One session from the wire. Times may be RFC 3339 strings with `Z` or an offset, PostgreSQL's text of
 * them, or `Date`s; an id may be a whole number. What cannot be read is unknown, never an error: an
 * Invalid Date, or `""`.
 *
 * @param path Where in the reply this row stands, for the message of the error.
 * @throws {SessionsError} `invalid-response` where the row is no object or has no id. The message
 *   names the path and never echoes a value.
 */
export function parseSession(json: unknown, path = "session"): Session {
  let unusable = path;
  const session = readSession(json, path, (part) => (unusable = part));
  if (session) return session;
  throw new SessionsError("invalid-response", `${unusable} could not be read`);
}

/** As `parseSession`; tells what it could not read, and gives nothing where that is the row or its id. */
export function readSession(
  json: unknown,
  path: string,
  onUnreadable: OnUnreadable,
): Session | undefined {
  const sessionId = isRecord(json) ? readId(json.sessionId) : "";
  if (!isRecord(json) || !sessionId) {
    onUnreadable(isRecord(json) ? `${path}.sessionId` : path);
    return undefined;
  }
  const time = (name: "createdAt" | "lastSeen" | "expiresAt") => {
    const read = parseTime(json[name]);
    if (isGiven(json[name]) && Number.isNaN(read.getTime())) onUnreadable(`${path}.${name}`);
    return read;
  };
  const text = (name: string, from = json, at = path) => {
    const value = from[name];
    if (typeof value === "string") return value;
    if (isGiven(value)) onUnreadable(`${at}.${name}`);
    return "";
  };
  const location: SessionLocation = {};
  if (isRecord(json.location)) {
    for (const part of ["city", "region", "countryCode", "countryName"] as const) {
      const name = text(part, json.location, `${path}.location`);
      if (name) location[part] = name;
    }
  } else if (isGiven(json.location)) onUnreadable(`${path}.location`);
  return {
    sessionId,
    createdAt: time("createdAt"),
    expiresAt: time("expiresAt"),
    lastSeen: time("lastSeen"),
    ip: text("ip"),
    userAgent: text("userAgent"),
    ...(Object.keys(location).length > 0 && { location }),
    ...(isSmall(json.clientHints) && { clientHints: json.clientHints }),
  };
}

/**
 * An id, an account or a cursor as text; `undefined` for what is none. A number that JavaScript cannot
 * hold exactly is another session's id by now.
 */
export function readId(value: unknown): string | undefined {
  if (Number.isSafeInteger(value)) return String(value);
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** Null and `""` are how backends write that they do not know. */
function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "";
}

function isSmall(value: unknown): value is Record<string, unknown> {
  try {
    return isRecord(value) && JSON.stringify(value).length <= hintsLimit;
  } catch {
    // Nested too deeply, or in a circle.
    return false;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
