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
  // A field `unreadable` would be text from outside.
  return { ...(json as Envelope), unreadable: undefined };
}

/**
 * Reads a response with the host's `readList`. When the rows are `null` although the response is empty or has a value
 * that is not `null`, it throws as {@link readEnvelope} does.
 */
export function readOwnEnvelope(json: unknown, readList: (json: unknown) => Envelope): Envelope {
  const envelope = readList(json);
  if (envelope.sessions === null && hasValue(json)) {
    throw new SessionsError("invalid-response", "The rows are null, but another field has a value");
  }
  return envelope;
}

function hasValue(json: unknown): boolean {
  return typeof json === "object" && json !== null
    ? Object.values(json).some(hasValue)
    : json !== null;
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
