"use client";

import type { ReactNode } from "react";
import { useDay } from "../hooks/useDay.js";
import { useMessages } from "../hooks/useMessages.js";
import { useNow } from "../hooks/useNow.js";
import { Expiry } from "../parts/card.js";
import { isExpired } from "../session/isExpired.js";
import { isKnownTime } from "../session/isKnownTime.js";
import type { Session } from "../session/Session.js";
import { fill } from "./fill.js";
import { RelativeTime } from "./RelativeTime.js";

const soonMs = 3 * 24 * 3_600_000;

/**
 * That the session signs out by itself within three days, or already did by the clock. Only a label:
 * the row can be ended all the same. Renders a `<p>`, or nothing.
 */
export function ExpiryNote({ session }: { session: Session }): ReactNode {
  const messages = useMessages();
  const now = useNow();
  const { expiresAt } = session;
  const day = useDay(expiresAt);
  if (!now || !isKnownTime(expiresAt) || !day) return null;
  if (isExpired(session, now)) return <Expiry>{messages.expired(day)}</Expiry>;
  if (expiresAt.getTime() - now.getTime() > soonMs) return null;
  return <Expiry>{fill(messages.signsOut, <RelativeTime time={expiresAt} />)}</Expiry>;
}
