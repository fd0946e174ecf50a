"use client";

import type { ReactNode } from "react";
import { useMessages } from "../hooks/useMessages.js";
import { Active } from "../parts/card.js";
import { isKnownTime } from "../session/isKnownTime.js";
import type { SessionTimes } from "../time/sessionTimes.js";
import { fill } from "./fill.js";

/** Props of {@link LastActive}. */
export interface LastActiveProps {
  id: string;
  time: Date;
  times: SessionTimes;
}

/** "Active 4 minutes ago", "Active now", or that nobody knows. Renders a `<p>`. */
export function LastActive({ id, time, times }: LastActiveProps): ReactNode {
  const messages = useMessages();
  const { isNow, lastSeen, exactLastSeen } = times;
  return (
    <Active id={id} data-now={isNow ? "" : undefined}>
      {isNow
        ? messages.activeNow
        : isKnownTime(time)
          ? fill(
              messages.active,
              <time dateTime={time.toISOString()} title={exactLastSeen || undefined}>
                {lastSeen}
              </time>,
            )
          : messages.unknownTime}
    </Active>
  );
}
