import { extraTexts, type OnUnreadable, readSession } from "./parseSession.js";
import type { Session } from "./Session.js";

/**
 * Returns a session in which each field has its type, and never throws. After a JSON round trip (a persisted
 * or dehydrated cache) dates become `Date`s again. A value of a wrong type from a client or host in
 * JavaScript (a null address, a number as city) becomes unknown. A valid session is returned as it is.
 */
export function reviveSession(session: Session): Session {
  if (isSound(session)) return session;
  const { sessionId } = session;
  return { ...reviveRow({ ...session, sessionId: "-" }, ignore)!, sessionId };
}

/**
 * Like `reviveSession`, for a value that may not be a session. Returns `undefined` when it is not an object
 * or has no id.
 */
export function reviveRow(row: unknown, onUnreadable: OnUnreadable): Session | undefined {
  if (isSound(row)) return row as Session;
  const parsed = readSession(row, onUnreadable);
  if (!parsed) return undefined;
  const rest = { ...(row as Session) };
  // What could not be read must not stay.
  for (const name of optionalParts) delete rest[name];
  return { ...rest, ...parsed };
}

const optionalParts = ["location", "clientHints", "device", ...extraTexts] as const;

const ignore = () => undefined;

function isSound(session: unknown): boolean {
  if (!isObject(session)) return false;
  const { sessionId, createdAt, expiresAt, lastSeen } = session as Session;
  const { ip, userAgent, location, clientHints, device } = session as Session;
  // Make no lists and no functions here, because a refetch of a long list asks for each row several times.
  for (const name of extraTexts) if (!isTextOrNone((session as Session)[name])) return false;
  return (
    typeof sessionId === "string" &&
    sessionId !== "" &&
    (createdAt as unknown) instanceof Date &&
    (expiresAt as unknown) instanceof Date &&
    (lastSeen as unknown) instanceof Date &&
    typeof ip === "string" &&
    typeof userAgent === "string" &&
    areTexts(location) &&
    (clientHints === undefined || isObject(clientHints)) &&
    areTexts(device)
  );
}

/** Whether each part of a place or a device is a text or left out. */
function areTexts(parts: unknown): boolean {
  if (parts === undefined) return true;
  if (!isObject(parts)) return false;
  for (const name in parts) {
    if (Object.hasOwn(parts, name) && !isTextOrNone(parts[name as keyof typeof parts]))
      return false;
  }
  return true;
}

const isTextOrNone = (value: unknown): boolean => value === undefined || typeof value === "string";

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
