"use client";

import type { ReactNode } from "react";
import { useExactTime } from "../../hooks/time/useExactTime.js";
import { useRelativeTime } from "../../hooks/useRelativeTime.js";

/** "4 minutes ago", kept up to date; never a tab stop, and `title` is only a courtesy (WCAG 1.4.13). */
export function RelativeTime({ time }: { time: Date }): ReactNode {
  const relative = useRelativeTime(time);
  const exact = useExactTime(time);
  if (relative === undefined) return null;
  return (
    <time dateTime={time.toISOString()} title={exact}>
      {relative}
    </time>
  );
}
