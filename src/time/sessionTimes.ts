import { isKnownTime, timeOrNegativeInfinity } from "../session/time.js";
import type { Session } from "../session/Session.js";
import { activeNow, expiry } from "./sessionAge.js";
import type { TimedText } from "./labelClock.js";
import { relativeTime } from "./relativeTime.js";
import { shortDate } from "./formatDate.js";

/** What a row prints of the times of its session; a text is empty for an unknown time. */
export interface SessionTimes {
  /** It is in use: the words are "Active now". */
  isNow: boolean;
  /** "4 minutes ago": when it was last used. */
  lastSeen: string;
  /** "3 Nov": when it signed in. */
  since: string;
  /** How far it is from its end. */
  stage: "soon" | "expired" | undefined;
}

/** All times of a row as one label, because one that is read alone costs five times as much. */
export function sessionTimes(
  { lastSeen, createdAt, expiresAt }: Session,
  isCurrent: boolean,
  locale: string,
  now: number,
  zone: string,
): TimedText<SessionTimes> {
  const [seen, created, ends] = [lastSeen, createdAt, expiresAt].map((time) =>
    isKnownTime(time) ? time.getTime() : Number.NaN,
  ) as [number, number, number];
  // The session in use is active now, however rarely the backend writes that down.
  const active = activeNow(isCurrent ? Infinity : timeOrNegativeInfinity(lastSeen), now);
  const relative = relativeTime(seen, now, locale, zone);
  const since = shortDate(created, now, locale, zone);
  const end = expiry(ends, now);
  return {
    text: {
      isNow: active.text,
      lastSeen: relative.text,
      since: since.text,
      stage: end.text,
    },
    until: Math.min(active.until, relative.until, since.until, end.until),
  };
}
