import { isKnownTime, timeOrNegativeInfinity } from "../session/time.js";
import type { Session } from "../session/Session.js";
import { activeNow, expiry } from "./sessionAge.js";
import type { TimedText } from "./labelClock.js";
import { relativeTime } from "./relativeTime.js";
import { shortDate } from "./formatDate.js";

/** The times of a session as its row prints them. The text of an unknown time is `""`. */
export interface SessionTimes {
  /** `true` when the session is in use. The row says "Active now". */
  isNow: boolean;
  /** "4 minutes ago": the time of the last use. */
  lastSeen: string;
  /** "3 Nov": the date of the sign-in. */
  since: string;
  /** Whether the session expires within three days, or has expired. */
  stage: "soon" | "expired" | undefined;
}

/** All times of a row as one label, because one label for each time takes five times as long. */
export function sessionTimes(
  { lastSeen, createdAt, expiresAt }: Session,
  isCurrent: boolean,
  locale: string,
  now: number,
  zone: string,
): TimedText<SessionTimes> {
  // The current session is always active now, because some backends rarely update its `lastSeen`.
  const active = activeNow(isCurrent ? Infinity : timeOrNegativeInfinity(lastSeen), now);
  const relative = relativeTime(timeOrNaN(lastSeen), now, locale, zone);
  const since = shortDate(timeOrNaN(createdAt), now, locale, zone);
  const end = expiry(timeOrNaN(expiresAt), now);
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

const timeOrNaN = (time: Date): number => (isKnownTime(time) ? time.getTime() : Number.NaN);
