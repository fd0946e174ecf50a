"use client";

import type { ReactNode } from "react";
import { useExactTime } from "../hooks/useExactTime.js";
import { useMessages } from "../hooks/useMessages.js";
import { Active } from "../parts/card.js";
import { isKnownTime } from "../session/isKnownTime.js";
import type { SessionTimes } from "../time/sessionTimes.js";
import { around } from "./fill.js";

/** Props of {@link LastActive}. */
export interface LastActiveProps {
  id: string;
  time: Date;
  times: SessionTimes;
}

/** "Active 4 minutes ago", "Active now", or that nobody knows. Renders a `<p>`. */
export function LastActive({ id, time, times }: LastActiveProps): ReactNode {
  const messages = useMessages();
  const { isNow, lastSeen } = times;
  const exact = useExactTime(time);
  if (isNow || !isKnownTime(time)) {
    return (
      <Active key="alone" id={id} data-now={isNow ? "" : undefined}>
        {isNow ? messages.activeNow : messages.unknownTime}
      </Active>
    );
  }
  // As in `fill`, but with the paragraph itself as the element that is replaced as a whole.
  const { words, before, after } = around(messages.active);
  return (
    <Active key={words} id={id}>
      {before}
      <time dateTime={time.toISOString()} title={exact}>
        {lastSeen}
      </time>
      {after}
    </Active>
  );
}
