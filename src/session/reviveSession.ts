import { parseSession } from "./parseSession.js";
import type { Session } from "./Session.js";

/**
 * A session in which every field is of its type: dates are `Date`s again after a JSON round trip (a
 * persisted or dehydrated cache), and what a client or host in JavaScript put there instead (a null
 * address, a number as city) is unknown. One that is right is returned as it is.
 */
export function reviveSession(session: Session): Session {
  if (isSound(session)) return session;
  const { location: _place, clientHints: _hints, ...rest } = session;
  const { sessionId: _id, ...parsed } = parseSession({ ...session, sessionId: "-" });
  return { ...rest, ...parsed };
}

function isSound(session: Session): boolean {
  const {
    createdAt,
    expiresAt,
    lastSeen,
    ip,
    userAgent,
    location = {},
    clientHints = {},
  } = session;
  return (
    [createdAt, expiresAt, lastSeen].every((time: unknown) => time instanceof Date) &&
    [ip, userAgent, ...textsOf(location)].every((text) => typeof text === "string") &&
    isObject(clientHints)
  );
}

/** `[undefined]` for what is no place at all. */
function textsOf(location: unknown): unknown[] {
  if (!isObject(location)) return [undefined];
  return Object.values(location).filter((part) => part !== undefined);
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
