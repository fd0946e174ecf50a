"use client";

import { useMemo } from "react";
import { describePlace } from "../network/describePlace.js";
import { isKnownTime } from "../session/isKnownTime.js";
import type { Session } from "../session/Session.js";
import { formatDay } from "../time/formatDay.js";
import { useDeviceNames } from "./useDeviceNames.js";
import { useLocale } from "./useLocale.js";
import { useMessages } from "./useMessages.js";

/**
 * Names by which rows can be told apart: where two would have the same, the place joins it, then the
 * sign-in date. `undefined` until the parser is there.
 */
export function useDistinctNames(
  sessions: readonly Session[],
): ((session: Session) => string) | undefined {
  const nameOf = useDeviceNames();
  const messages = useMessages();
  const locale = useLocale();
  return useMemo(() => {
    if (!nameOf) return undefined;
    const placed = (session: Session) =>
      [nameOf(session), describePlace(session.location, locale) ?? messages.unknownPlace].join(
        ", ",
      );
    const dated = (session: Session) => {
      const { createdAt } = session;
      const day = isKnownTime(createdAt) && formatDay(createdAt, createdAt, locale);
      return `${placed(session)}, ${day ? messages.signedIn(day) : messages.unknownTime}`;
    };
    return (session) => {
      const isShared = (label: (other: Session) => string) =>
        sessions.some(
          (other) => other.sessionId !== session.sessionId && label(other) === label(session),
        );
      if (!isShared(nameOf)) return nameOf(session);
      return isShared(placed) ? dated(session) : placed(session);
    };
  }, [nameOf, sessions, messages, locale]);
}
