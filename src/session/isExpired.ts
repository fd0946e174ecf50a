import { isKnownTime } from "./isKnownTime.js";
import type { Session } from "./Session.js";

/**
 * Whether a session has run out by the clock. Only a label: the backend may still honour it, so it
 * stays listed and can be ended. An unknown expiry is not expired.
 */
export function isExpired(session: Pick<Session, "expiresAt">, now: Date): boolean {
  return isKnownTime(session.expiresAt) && session.expiresAt.getTime() <= now.getTime();
}
