"use client";

import { memo, type ReactNode } from "react";
import { useHasNews } from "../../hooks/announce/useHasNews.js";
import { WhenActing } from "../lazy/WhenActing.js";
import type { AnnouncementsProps } from "./Announcements.js";

/** Writes the texts of `ListAnnouncer`, as soon as there is something to announce. Renders nothing. */
export const ListAnnouncements = memo(function ListAnnouncements(
  props: AnnouncementsProps,
): ReactNode {
  const { hasBegun, isResult } = useHasNews(props.list);
  if (!hasBegun) return null;
  return (
    // A list that failed or that is cut short says so by itself.
    <WhenActing awaitedFor={isResult ? "news" : undefined}>
      {({ Announcements }) => <Announcements {...props} />}
    </WhenActing>
  );
});
