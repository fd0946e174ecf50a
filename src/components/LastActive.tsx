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

/** "Active 4 minutes ago", "Active now", or that nobody knows. Renders a `<p>`. */
export function LastActive({ id, time }: { id: string; time: Date }): ReactNode {
  const messages = useMessages();
  const at = instant(time);
  const isNow = useLabel(useCallback((now) => activeNow(at, now), [at]));
  const words = () => fill(messages.active, <RelativeTime time={time} />);
  return (
    <Active id={id} data-now={isNow ? "" : undefined}>
      {isNow ? messages.activeNow : isKnownTime(time) ? words() : messages.unknownTime}
    </Active>
  );
}
