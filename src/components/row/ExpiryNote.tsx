"use client";

import type { ReactNode } from "react";
import { useShortDate } from "../../hooks/time/useShortDate.js";
import { useMessages } from "../../hooks/useMessages.js";
import { Expiry } from "../../parts/card.js";
import type { SessionTimes } from "../../time/sessionTimes.js";
import { interpolateNode } from "../shared/interpolateNode.js";
import { RelativeTime } from "./RelativeTime.js";

/**
 * That the session signs out by itself within three days, or already did by the clock. Only a label:
 * the row can be ended all the same. Renders a `<p>`.
 */
export function ExpiryNote(props: {
  expiresAt: Date;
  stage: NonNullable<SessionTimes["stage"]>;
}): ReactNode {
  const { expiresAt, stage } = props;
  const messages = useMessages();
  const day = useShortDate(expiresAt);
  return (
    <Expiry>
      {stage === "soon"
        ? interpolateNode(messages.signsOut, <RelativeTime time={expiresAt} />)
        : messages.expired(day ?? "")}
    </Expiry>
  );
}
