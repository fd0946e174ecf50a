"use client";

import type { ReactNode } from "react";
import { useMessages } from "../hooks/useMessages.js";
import { useNow } from "../hooks/useNow.js";
import { Active } from "../parts/card.js";
import { isKnownTime } from "../session/isKnownTime.js";
import { isActiveNow } from "../time/isActiveNow.js";
import { fill } from "./fill.js";
import { RelativeTime } from "./RelativeTime.js";

/** "Active 4 minutes ago", "Active now", or that nobody knows. Renders a `<p>`. */
export function LastActive({ id, time }: { id: string; time: Date }): ReactNode {
  const messages = useMessages();
  const now = useNow();
  if (!isKnownTime(time)) return <Active id={id}>{messages.unknownTime}</Active>;
  if (now && isActiveNow(time, now)) {
    return (
      <Active id={id} data-now="">
        {messages.activeNow}
      </Active>
    );
  }
  return <Active id={id}>{fill(messages.active, <RelativeTime time={time} />)}</Active>;
}
