"use client";

import { type ReactNode, useContext } from "react";
import { useIsOnline } from "../hooks/useIsOnline.js";
import { useLocale } from "../hooks/useLocale.js";
import { useMessages } from "../hooks/useMessages.js";
import type { UseSessionsResult } from "../hooks/useSessions.js";
import { WordingContext } from "../hooks/WordingContext.js";
import { Icon } from "../parts/icons/Icon.js";
import { Notice, NoticeText } from "../parts/aroundRows.js";
import { Button } from "../parts/list.js";
import { formatClock } from "../time/formatClock.js";

/** Says that the rows are old, because the device is offline or the last refresh failed. */
export function ListNotice({ sessions }: { sessions: UseSessionsResult }): ReactNode {
  const messages = useMessages();
  const locale = useLocale();
  const { timeZone } = useContext(WordingContext);
  const isOnline = useIsOnline();
  const { error, updatedAt, refresh, isRefreshing } = sessions;
  if (isOnline && !error) return null;
  const time = updatedAt && formatClock(updatedAt, locale, timeZone);
  const sentences = [!isOnline && messages.offline, time && messages.stale(time)];
  return (
    <Notice>
      <Icon name={isOnline ? "warning" : "offline"} />
      <NoticeText>{sentences.filter(Boolean).join(" ")}</NoticeText>
      <Button aria-disabled={isRefreshing || undefined} onClick={() => void refresh()}>
        {messages.tryAgain}
      </Button>
    </Notice>
  );
}
