"use client";

import { type ReactNode, useCallback } from "react";
import { useLabel } from "../hooks/useLabel.js";
import { useMessages } from "../hooks/useMessages.js";
import { Active } from "../parts/card.js";
import { instant } from "../session/instant.js";
import { isKnownTime } from "../session/isKnownTime.js";
import { activeNow } from "../time/activeNow.js";
import { fill } from "./fill.js";
import { RelativeTime } from "./RelativeTime.js";

/** Props of {@link LastActive}. */
export interface LastActiveProps {
  id: string;
  time: Date;
  /** It is the session in use: active now, however rarely the backend writes that down. */
  isCurrent: boolean;
}

/** "Active 4 minutes ago", "Active now", or that nobody knows. Renders a `<p>`. */
export function LastActive({ id, time, isCurrent }: LastActiveProps): ReactNode {
  const messages = useMessages();
  const at = isCurrent ? Infinity : instant(time);
  const isNow = useLabel(useCallback((now) => activeNow(at, now), [at]));
  const words = isKnownTime(time)
    ? fill(messages.active, <RelativeTime time={time} />)
    : messages.unknownTime;
  return (
    <Active id={id} data-now={isNow ? "" : undefined}>
      {isNow ? messages.activeNow : words}
    </Active>
  );
}
