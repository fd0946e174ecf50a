"use client";

import { type ReactNode, useRef } from "react";
import { useDistinctNames } from "../hooks/useDistinctNames.js";
import { useEndedNews } from "../hooks/useEndedNews.js";
import { useIsResultOver } from "../hooks/useIsResultOver.js";
import { useMessages } from "../hooks/useMessages.js";
import { useRevocationNews } from "../hooks/useRevocationNews.js";
import { useSessions } from "../hooks/useSessions.js";
import { useSettled } from "../hooks/useSettled.js";
import { useToldOnce } from "../hooks/useToldOnce.js";
import { Icon } from "../parts/icons/Icon.js";
import { Alert } from "../parts/aroundRows.js";
import { Status } from "../parts/list.js";

/** The two live regions: the visible status line, and an assertive one for what went wrong. */
export function ListStatus(): ReactNode {
  const { sessions, currentSession, status, ...list } = useSessions({ retryOnMount: false });
  const nameOf = useDistinctNames(sessions, currentSession);
  const shown = sessions.filter((session) => session !== currentSession).length;
  // "Nowhere else" is said of a whole list only.
  const othersLeft = list.hasMore || list.isCutShort ? Infinity : shown + list.unreadableCount;
  const messages = useMessages();
  const news = useRevocationNews(nameOf, othersLeft);
  useToldOnce(true);
  const alert = useRef<HTMLDivElement>(null);
  const isOver = useIsResultOver(alert);
  const polite = useSettled(isOver ? "" : news.polite);
  const ended = useEndedNews(status, alert);
  const failure = isOver ? "" : news.assertive;
  const assertive = useSettled(
    ended ?? (failure || (list.isCutShort && messages.restMissing) || ""),
  );
  return (
    <>
      <Status>
        {polite !== "" && news.isDone && <Icon name="check" />}
        {polite && <bdi>{polite}</bdi>}
      </Status>
      <Alert ref={alert}>{assertive}</Alert>
    </>
  );
}
