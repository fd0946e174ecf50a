import { type OnUnreadable, readSession } from "./parseSession.js";
import type { Session } from "./Session.js";

/**
 * A session in which every field is of its type: dates are `Date`s again after a JSON round trip (a
 * persisted or dehydrated cache), and what a client or host in JavaScript put there instead (a null
 * address, a number as city) is unknown. One that is right is returned as it is.
 */
export function reviveSession(session: Session): Session {
  if (isSound(session)) return session;
  const { sessionId } = session;
  return { ...reviveRow({ ...session, sessionId: "-" }, "", ignore)!, sessionId };
}

/** As `reviveSession`, for what may be no session at all: nothing where it is no object or has no id. */
export function reviveRow(
  row: unknown,
  path: string,
  onUnreadable: OnUnreadable,
): Session | undefined {
  if (isSound(row)) return row as Session;
  const parsed = readSession(row, path, onUnreadable);
  if (!parsed) return undefined;
  const { location: _place, clientHints: _hints, ...rest } = row as Session;
  return { ...rest, ...parsed };
}

const ignore = () => undefined;

function isSound(session: unknown): boolean {
  if (!isObject(session)) return false;
  const {
    sessionId,
    createdAt,
    expiresAt,
    lastSeen,
    ip,
    userAgent,
    location = {},
    clientHints = {},
  } = session as Session;
  return (
    typeof sessionId === "string" &&
    sessionId !== "" &&
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
