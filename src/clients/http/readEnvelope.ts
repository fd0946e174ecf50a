import { readId } from "../../session/parseSession.js";
import { unreachable } from "../../session/parseSessions.js";
import type { SessionPage } from "../../session/SessionPage.js";
import { SessionsError } from "../../session/SessionsError.js";

/** The fields around the rows of a list. The rows have not been checked yet. */
export type Envelope = Omit<SessionPage, "sessions" | "serverTime"> & { sessions: unknown };

const parts = new Set(["sessions", "currentSessionId", "accountId", "nextCursor"]);

/**
 * Reads `{ sessions, currentSessionId?, accountId?, nextCursor? }`, or a bare array. When `sessions` is
 * `null` and a field outside this list has a value, it throws, because a failed request often looks like
 * this.
 *
 * @throws {SessionsError} `invalid-response`
 */
export function readEnvelope(json: unknown): Envelope {
  if (Array.isArray(json) || json === null) return { sessions: json };
  if (typeof json !== "object") {
    throw new SessionsError("invalid-response", "The response is not a list of sessions.");
  }
  const others = Object.entries(json).filter(([name]) => !parts.has(name));
  const isBeside = others.some(([, value]) => value !== null);
  if ("sessions" in json && json.sessions === null && isBeside) {
    throw new SessionsError("invalid-response", "sessions is null, but another field has a value");
  }
  return json as Envelope;
}

/** The fields around the rows, as text. Ids, accounts and cursors may be numbers. */
export function readEnvelopeParts({ currentSessionId, accountId, nextCursor }: Envelope) {
  return {
    currentSessionId: readId(currentSessionId),
    accountId: readId(accountId),
    // When the cursor cannot be read, there is still a next page, and it is missing.
    nextCursor: nextCursor ? (readId(nextCursor) ?? unreachable) : undefined,
  };
}
