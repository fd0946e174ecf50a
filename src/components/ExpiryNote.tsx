"use client";

import { type ReactNode, useCallback } from "react";
import { useDay } from "../hooks/useDay.js";
import { useLabel } from "../hooks/useLabel.js";
import { useMessages } from "../hooks/useMessages.js";
import { Expiry } from "../parts/card.js";
import { isKnownTime } from "../session/isKnownTime.js";
import type { Session } from "../session/Session.js";
import { expiry } from "../time/expiry.js";
import { fill } from "./fill.js";
import { RelativeTime } from "./RelativeTime.js";

/**
 * That the session signs out by itself within three days, or already did by the clock. Only a label:
 * the row can be ended all the same. Renders a `<p>`, or nothing.
 */
export function ExpiryNote({ session }: { session: Session }): ReactNode {
  const messages = useMessages();
  const { expiresAt } = session;
  const at = isKnownTime(expiresAt) ? expiresAt.getTime() : Number.NaN;
  const stage = useLabel(useCallback((now) => expiry(at, now), [at]));
  const day = useDay(expiresAt);
  if (!stage) return null;
  return (
    <Expiry>
      {stage === "soon"
        ? fill(messages.signsOut, <RelativeTime time={expiresAt} />)
        : messages.expired(day ?? "")}
    </Expiry>
  );
}
