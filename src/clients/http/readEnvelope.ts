import type { SessionPage } from "../../session/SessionPage.js";
import { SessionsError } from "../../session/SessionsError.js";

/** What stands around the rows; the rows are not read yet. */
export type Envelope = Omit<SessionPage, "sessions" | "serverTime"> & { sessions: unknown };

/** Reads `{ sessions, currentSessionId?, accountId?, nextCursor? }`, or a bare array. */
export function readEnvelope(json: unknown): Envelope {
  if (Array.isArray(json) || json === null) return { sessions: json };
  if (typeof json !== "object") {
    throw new SessionsError("invalid-response", "The answer is no list of sessions.");
  }
  const { sessions, currentSessionId, accountId, nextCursor } = json as Record<string, unknown>;
  return {
    sessions,
    currentSessionId: text(currentSessionId),
    accountId: text(accountId),
    nextCursor: text(nextCursor),
  };
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
