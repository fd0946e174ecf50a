import { parseTime } from "./parseTime.js";
import type { Session, SessionLocation } from "./Session.js";
import { SessionsError } from "./SessionsError.js";

/**
 * One session from the wire. Times may be RFC 3339 strings with `Z` or an offset, or `Date`s. What
 * cannot be read is unknown, never an error: an Invalid Date, or `""`.
 *
 * @param path Where in the reply this row stands, for the message of the error.
 * @throws {SessionsError} `invalid-response` where the row is no object or has no id. The message
 *   names the path and never echoes a value.
 */
export function parseSession(json: unknown, path = "session"): Session {
  if (!isRecord(json)) throw new SessionsError("invalid-response", `${path} is not an object`);
  const { sessionId } = json;
  if (typeof sessionId !== "string" || sessionId === "") {
    throw new SessionsError("invalid-response", `${path}.sessionId is not a non-empty string`);
  }
  const location = parseLocation(json.location);
  return {
    sessionId,
    createdAt: parseTime(json.createdAt),
    expiresAt: parseTime(json.expiresAt),
    lastSeen: parseTime(json.lastSeen),
    ip: text(json.ip),
    userAgent: text(json.userAgent),
    ...(location && { location }),
    ...(isRecord(json.clientHints) && { clientHints: json.clientHints }),
  };
}

function parseLocation(json: unknown): SessionLocation | undefined {
  if (!isRecord(json)) return undefined;
  const location: SessionLocation = {};
  for (const part of ["city", "region", "countryCode", "countryName"] as const) {
    if (text(json[part])) location[part] = text(json[part]);
  }
  return Object.keys(location).length > 0 ? location : undefined;
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
