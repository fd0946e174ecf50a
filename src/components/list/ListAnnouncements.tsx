"use client";

import { memo, type ReactNode } from "react";
import { useHasNews } from "../../hooks/announce/useHasNews.js";
import { WhenActing } from "../lazy/WhenActing.js";
import type { AnnouncementsProps } from "./Announcements.js";

/** Writes the texts of `ListAnnouncer`, as soon as there is something to announce. Renders nothing. */
export const ListAnnouncements = memo(function ListAnnouncements(
  props: AnnouncementsProps,
): ReactNode {
  const hasNews = useHasNews(props.list);
  if (!hasNews) return null;
  return (
    // A list that failed says already that there is no connection.
    <WhenActing isAwaited={props.list.status === "ready"}>
      {({ Announcements }) => <Announcements {...props} />}
    </WhenActing>
  );
});
