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
    // Looked up: to compare each with each takes seconds for an account with hundreds.
    const isNamedAlone = soleHolders(sessions, nameOf);
    const isPlacedAlone = soleHolders(sessions, placed);
    return (session) => {
      if (isNamedAlone(session)) return nameOf(session);
      return isPlacedAlone(session) ? placed(session) : dated(session);
    };
  }, [sessions, describe, messages, locale, timeZone]);
}

/** Tells whether no other session has the same label; the one asked about need not be among them. */
function soleHolders(
  sessions: readonly Session[],
  label: (session: Session) => string,
): (session: Session) => boolean {
  const holders = new Map<string, Set<string>>();
  for (const session of sessions) {
    const held = holders.get(label(session)) ?? new Set();
    holders.set(label(session), held.add(session.sessionId));
  }
  return (session) => {
    const held = holders.get(label(session));
    return !held || held.size === (held.has(session.sessionId) ? 1 : 0);
  };
}
