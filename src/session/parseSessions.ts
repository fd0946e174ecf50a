import { parseSession } from "./parseSession.js";
import type { Session } from "./Session.js";
import { SessionsError } from "./SessionsError.js";
import { uniqueSessions } from "./uniqueSessions.js";

/**
 * A list from the wire; `null` is an empty one. Two rows with one id become one.
 *
 * @param path Where in the reply the list stands, for the message of the error.
 * @throws {SessionsError} `invalid-response` where it is no list or a row has no id, naming the
 *   path (`sessions[3].sessionId`) and never a value.
 */
export function parseSessions(json: unknown, path = "sessions"): Session[] {
  if (json === null) return [];
  if (!Array.isArray(json)) throw new SessionsError("invalid-response", `${path} is not a list`);
  return uniqueSessions(json.map((row, index) => parseSession(row, `${path}[${index}]`)));
}
