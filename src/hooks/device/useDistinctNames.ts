"use client";

import { useContext, useMemo, useState } from "react";
import type { Parser } from "../../device/describeSession.js";
import type { Session } from "../../session/Session.js";
import { dayIn, startOfDay } from "../../time/calendar.js";
import type { TimedText } from "../../time/labelClock.js";
import { createNaming } from "../../wording/distinctNames.js";
import { useTimeLabel } from "../time/useTimeLabel.js";
import { useLocale } from "../time/useLocale.js";
import { useMessages } from "../useMessages.js";
import { useViewerHints } from "./useViewerHints.js";
import { useTimeZone } from "../time/useTimeZone.js";
import { DisplayContext } from "../context/DisplayContext.js";

type Naming = (session: Session) => string;

/**
 * A different name for each row. When two rows have the same name, it adds the place; when that is not
 * enough, the day of the sign-in; then its time instead of the day; then a number.
 */
export function useDistinctNames(
  sessions: readonly Session[],
  current: Session | undefined,
  parser: Parser,
): Naming {
  const messages = useMessages();
  const locale = useLocale();
  const { hideAddresses = false } = useContext(DisplayContext);
  const own = useViewerHints(current?.userAgent);
  const currentId = current?.sessionId;
  // On a server and in the first render of hydration both use UTC and print years, so that both print the
  // same.
  const timeZone = useTimeZone() ?? "UTC";
  const today = useTimeLabel(startOfToday) ?? 0;
  const settings = useMemo(
    () => ({ currentId, own, parser, messages, locale, timeZone, hideAddresses, today }),
    [currentId, own, parser, messages, locale, timeZone, hideAddresses, today],
  );
  const [name] = useState(createNaming);
  return useMemo(() => name(sessions, settings), [name, sessions, settings]);
}

/** Changes each midnight, because a date is printed with its year when that is not the current year. */
const startOfToday = (now: number, zone: string): TimedText<number> => {
  const today = dayIn(zone, now);
  return { text: startOfDay(zone, today), until: startOfDay(zone, today + 1) };
};
