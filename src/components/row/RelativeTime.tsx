"use client";

import type { ReactNode } from "react";
import { useExactTime } from "../../hooks/time/useExactTime.js";
import { useRelativeTime } from "../../hooks/useRelativeTime.js";

/**
 * A time such as "4 minutes ago", kept up to date. The `title` shows the exact time, but it is not the only
 * place: the details show it too. So the element is not a tab stop (WCAG 1.4.13). Renders a `<time>`.
 */
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
