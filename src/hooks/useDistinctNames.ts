"use client";

import { useMemo } from "react";
import { describePlace } from "../network/describePlace.js";
import { instant } from "../session/instant.js";
import type { Session } from "../session/Session.js";
import { printDate } from "../time/printDate.js";
import { nameDevice } from "./nameDevice.js";
import { useDescribeSession } from "./useDescribeSession.js";
import { useLocale } from "./useLocale.js";
import { useMessages } from "./useMessages.js";
import { useZone } from "./useZone.js";

/**
 * Names by which rows can be told apart: where two would have the same, the place joins it, then the
 * sign-in date. It brings the parser with it.
 */
export function useDistinctNames(
  sessions: readonly Session[],
  current: Session | undefined,
): (session: Session) => string {
  const messages = useMessages();
  const locale = useLocale();
  const describe = useDescribeSession(current);
  // On a server and in the first render of hydration both sides count in the same zone.
  const timeZone = useZone() ?? "UTC";
  return useMemo(() => {
    const nameOf = (session: Session) => nameDevice(describe(session), messages, locale);
    const placed = (session: Session) =>
      [nameOf(session), describePlace(session.location, locale) ?? messages.unknownPlace].join(
        ", ",
      );
    const dated = (session: Session) => {
      const options = { day: "numeric", month: "short", timeZone } as const;
      const day = printDate(instant(session.createdAt), locale, options);
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
  }, [sessions, describe, messages, locale, timeZone]);
}
