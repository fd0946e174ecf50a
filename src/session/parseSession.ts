import { parseTime } from "./time.js";
import type { Session } from "./Session.js";
import { SessionsError } from "./SessionsError.js";

/**
 * Called for each value that is present but unreadable, with its path from the row: `.lastSeen`, or `""` for the row
 * itself.
 */
export type OnUnreadable = (part: string) => void;

/** Longest client hints that are read, in characters of JSON. Longer ones are ignored. */
const hintsLimit = 4_000;

const placeParts = ["city", "region", "countryCode", "countryName"] as const;
const deviceParts = [
  "browser",
  "browserVersion",
  "system",
  "systemVersion",
  "model",
  "kind",
] as const;
/** The texts of a session that only some backends know. */
export const extraTexts = ["signInMethod", "application", "organization", "impersonator"] as const;

/**
 * Reads one session from JSON. Times may be RFC 3339 strings with `Z` or an offset, PostgreSQL's text of such
 * a time, or `Date`s; an id may be a whole number. A field that cannot be read is not an error: it becomes an
 * Invalid Date or `""`.
 *
 * @param json The row, with the fields of {@link Session}.
 * @param path The place of this row in the response, for the error message.
 * @throws {SessionsError} `invalid-response` when the row is not an object or has no id. The message names
 *   the path and never contains a value.
 * @example
 * ```ts
 * const session = parseSession(await response.json());
 * ```
 */
export function parseSession(json: unknown, path = "session"): Session {
  let unusable = path;
  const session = readSession(json, (part) => (unusable = path + part));
  if (session) return session;
  throw new SessionsError("invalid-response", `${unusable} could not be read`);
}

/**
 * Like `parseSession`, but reports unreadable values to `onUnreadable` instead of throwing. Returns
 * `undefined` when the row or its id is unreadable.
 */
export function readSession(json: unknown, onUnreadable: OnUnreadable): Session | undefined {
  const sessionId = isRecord(json) ? readId(json.sessionId) : "";
  if (!isRecord(json) || !sessionId) {
    onUnreadable(isRecord(json) ? ".sessionId" : "");
    return undefined;
  }
  const time = (name: "createdAt" | "lastSeen" | "expiresAt") => {
    const read = parseTime(json[name]);
    if (isGiven(json[name]) && Number.isNaN(read.getTime())) onUnreadable(`.${name}`);
    return read;
  };
  const text = (name: string, from = json, at = "") => {
    const value = from[name];
    if (typeof value === "string") return value;
    if (isGiven(value)) onUnreadable(`${at}.${name}`);
    return "";
  };
  /** The texts among some parts of a value; a part without a text is left out. */
  const texts = <Part extends string>(value: unknown, parts: readonly Part[], at: string) => {
    const found: Partial<Record<Part, string>> = {};
    if (!isRecord(value)) {
      if (isGiven(value)) onUnreadable(at);
      return found;
    }
    for (const part of parts) {
      const given = text(part, value, at);
      if (given) found[part] = given;
    }
    return found;
  };
  const location = texts(json.location, placeParts, ".location");
  const device = texts(json.device, deviceParts, ".device");
  return {
    sessionId,
    createdAt: time("createdAt"),
    expiresAt: time("expiresAt"),
    lastSeen: time("lastSeen"),
    ip: text("ip"),
    userAgent: text("userAgent"),
    ...(Object.keys(location).length > 0 && { location }),
    ...(isSmall(json.clientHints) && { clientHints: json.clientHints }),
    ...(Object.keys(device).length > 0 && { device }),
    ...texts(json, extraTexts, ""),
  };
}

/**
 * An id, an account or a cursor as text; `undefined` for any other value. A number above
 * `Number.MAX_SAFE_INTEGER` is refused, because JavaScript has rounded it and it may now be another session's
 * id.
 */
export function readId(value: unknown): string | undefined {
  if (Number.isSafeInteger(value)) return String(value);
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** Whether the backend sent a value: many backends send null or `""` for "unknown". */
function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "";
}

function isSmall(value: unknown): value is Record<string, unknown> {
  try {
    return isRecord(value) && JSON.stringify(value).length <= hintsLimit;
  } catch {
    // The value is nested too deeply, or refers to itself.
    return false;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
