"use client";

import { memo, type ReactNode } from "react";
import { useKit } from "../../hooks/context/SessionsContext.js";
import { useIsOnline } from "../../hooks/dom/useIsOnline.js";
import { useListReason } from "../../hooks/list/useListReason.js";
import { useMessages } from "../../hooks/useMessages.js";
import type { UseSessionsResult } from "../../hooks/useSessions.js";
import { useTimeText } from "../../hooks/time/useTimeText.js";
import { Icon } from "../../parts/icons/Icon.js";
import { Notice, NoticeText } from "../../parts/aroundRows.js";
import { Button } from "../../parts/Button.js";
import { formatClock } from "../../time/formatDate.js";

/** Says that the rows are old, because the device is offline or the last refetch failed. */
export const StaleNotice = memo(function StaleNotice({
  sessions,
}: {
  sessions: UseSessionsResult;
}): ReactNode {
  const isOnline = useIsOnline();
  return isOnline && !sessions.error ? null : <Stale {...{ sessions, isOnline }} />;
});

/** The notice. It is a component of its own, because a fresh list needs no clock and no countdown. */
function Stale(props: { sessions: UseSessionsResult; isOnline: boolean }): ReactNode {
  const { sessions, isOnline } = props;
  const messages = useMessages();
  const { error, updatedAt, refresh, isRefreshing } = sessions;
  // Convert to the server's clock, because all times on the screen use it.
  const aheadMs = useKit().controller.serverClock.get()?.wallMs ?? 0;
  const time = useTimeText(new Date((updatedAt?.getTime() ?? Number.NaN) + aheadMs), formatClock);
  const { reason, hasWait } = useListReason(error);
  const why = isOnline ? hasWait && reason : messages.offline;
  const sentences = [why, time && messages.stale(time)];
  return (
    <Notice>
      <Icon name={isOnline ? "warning" : "offline"} />
      <NoticeText>{sentences.filter(Boolean).join(" ")}</NoticeText>
      <Button
        aria-disabled={isRefreshing || undefined}
        onClick={() => isRefreshing || void refresh()}
      >
        {messages.tryAgain}
      </Button>
    </Notice>
  );
}
