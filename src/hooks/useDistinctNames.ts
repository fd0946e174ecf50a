"use client";

import { useMemo } from "react";
import { describeAgent } from "../device/describeAgent.js";
import { describePlace } from "../network/describePlace.js";
import { isKnownTime } from "../session/isKnownTime.js";
import type { Session } from "../session/Session.js";
import { formatDay } from "../time/formatDay.js";
import { nameDevice } from "./nameDevice.js";
import { useLocale } from "./useLocale.js";
import { useMessages } from "./useMessages.js";

/**
 * Names by which rows can be told apart: where two would have the same, the place joins it, then the
 * sign-in date. It brings the parser with it.
 */
export function useDistinctNames(sessions: readonly Session[]): (session: Session) => string {
  const messages = useMessages();
  const locale = useLocale();
  return useMemo(() => {
    const nameOf = ({ userAgent }: Session) =>
      nameDevice(describeAgent(userAgent), messages, locale);
    const placed = (session: Session) =>
      [nameOf(session), describePlace(session.location, locale) ?? messages.unknownPlace].join(
        ", ",
      );
    const dated = (session: Session) => {
      const { createdAt } = session;
      const day = isKnownTime(createdAt) && formatDay(createdAt, createdAt, locale);
      return `${placed(session)}, ${day ? messages.signedIn(day) : messages.unknownTime}`;
    };
    // Looked up: to compare each with each takes seconds for an account with hundreds.
    const isNamedAlone = soleHolders(sessions, nameOf);
    const isPlacedAlone = soleHolders(sessions, placed);
    return (session) => {
      if (isNamedAlone(session)) return nameOf(session);
      return isPlacedAlone(session) ? placed(session) : dated(session);
    };
  }, [sessions, messages, locale]);
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
