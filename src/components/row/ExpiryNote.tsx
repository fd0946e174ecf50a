"use client";

import type { ReactNode } from "react";
import { useShortDate } from "../../hooks/time/useShortDate.js";
import { useMessages } from "../../hooks/useMessages.js";
import { RowExpiry } from "../../parts/row.js";
import type { SessionTimes } from "../../time/sessionTimes.js";
import { interpolateNode } from "../../lib/react/interpolateNode.js";
import { RelativeTime } from "./RelativeTime.js";

/**
 * Says that the session expires within three days, or that it has expired by the server's clock. It is only a
 * label: the user can still sign the device out. Renders a `<p>`.
 *
 * @param props.stage `soon` or `expired`.
 */
export function ExpiryNote(props: {
  expiresAt: Date;
  stage: NonNullable<SessionTimes["stage"]>;
}): ReactNode {
  const { expiresAt, stage } = props;
  const messages = useMessages();
  const day = useShortDate(expiresAt);
  return (
    <RowExpiry>
      {stage === "soon"
        ? interpolateNode(messages.signsOut, <RelativeTime time={expiresAt} />)
        : messages.expired(day ?? "")}
    </RowExpiry>
  );
}
