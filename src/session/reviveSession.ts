import { type OnUnreadable, readSession } from "./parseSession.js";
import type { Session } from "./Session.js";

/**
 * Returns a session in which each field has its type, and never throws. After a JSON round trip (a persisted
 * or dehydrated cache) dates become `Date`s again. A value of a wrong type from a client or host in
 * JavaScript (a null address, a number as city) becomes unknown. A valid session is returned as it is.
 */
export function reviveSession(session: Session): Session {
  if (isSound(session)) return session;
  const { sessionId } = session;
  return { ...reviveRow({ ...session, sessionId: "-" }, "", ignore)!, sessionId };
}

/**
 * Like `reviveSession`, for a value that may not be a session. Returns `undefined` when it is not an object
 * or has no id.
 */
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

/**
 * The parts of a place. Returns `[undefined]` when the value is not a place, so that the caller refuses it.
 */
function textsOf(location: unknown): unknown[] {
  if (!isObject(location)) return [undefined];
  return Object.values(location).filter((part) => part !== undefined);
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
