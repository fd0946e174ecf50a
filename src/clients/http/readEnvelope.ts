import { readId } from "../../session/parseSession.js";
import { unreachable } from "../../session/parseSessions.js";
import type { SessionPage } from "../../session/SessionPage.js";
import { SessionsError } from "../../session/SessionsError.js";

/** What stands around the rows; the rows are not read yet. */
export type Envelope = Omit<SessionPage, "sessions" | "serverTime"> & { sessions: unknown };

const parts = new Set(["sessions", "currentSessionId", "accountId", "nextCursor"]);

/**
 * Reads `{ sessions, currentSessionId?, accountId?, nextCursor? }`, or a bare array. When `sessions` is
 * `null` beside anything else that says something, it is no list, because that is how a failure looks.
 */
export function readEnvelope(json: unknown): Envelope {
  if (Array.isArray(json) || json === null) return { sessions: json };
  if (typeof json !== "object") {
    throw new SessionsError("invalid-response", "The answer is no list of sessions.");
  }
  const others = Object.entries(json).filter(([name]) => !parts.has(name));
  const isBeside = others.some(([, value]) => value !== null);
  if ("sessions" in json && json.sessions === null && isBeside) {
    throw new SessionsError("invalid-response", "sessions is null beside something else");
  }
  return json as Envelope;
}

/** What stands around the rows, as text; ids, accounts and cursors may be numbers. */
export function readEnvelopeParts({ currentSessionId, accountId, nextCursor }: Envelope) {
  return {
    currentSessionId: readId(currentSessionId),
    accountId: readId(accountId),
    // One that cannot be read is one all the same: pages are missing.
    nextCursor: nextCursor ? (readId(nextCursor) ?? unreachable) : undefined,
  };
}
