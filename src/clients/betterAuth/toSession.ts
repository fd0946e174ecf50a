import { isKnownTime, parseTime } from "../../session/time.js";

/** An object of Better Auth's JSON. Its fields are not checked yet. */
export type Row = Record<string, unknown>;

/** Whether a value is an object. */
export const isRow = (value: unknown): value is Row => typeof value === "object" && value !== null;

/** One row, without its token. */
export function toSession(row: Row, sessionId: string | undefined): unknown {
  const lastSeenAt = parseTime(row.lastSeenAt);
  return {
    sessionId,
    createdAt: row.createdAt,
    expiresAt: row.expiresAt,
    lastSeen: isKnownTime(lastSeenAt) ? lastSeenAt : row.updatedAt,
    ip: row.ipAddress,
    userAgent: row.userAgent,
    location: isRow(row.location) ? row.location : row,
  };
}
