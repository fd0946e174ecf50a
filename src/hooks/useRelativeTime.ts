"use client";

import { relativeTime } from "../time/relativeTime.js";
import { useTimeText } from "./time/useTimeText.js";

/**
 * A time as text, such as "4 minutes ago", in the provider's `locale` or the language of the document. It
 * renders again when the text changes.
 *
 * @returns The date without a time zone (`2026-11-23`) on a server and in the first render of hydration,
 *   because both must print the same; `undefined` for an unknown time.
 * @example
 * ```tsx
 * const lastSeen = useRelativeTime(session.lastSeen);
 * return <p>{lastSeen ?? "Unknown"}</p>;
 * ```
 */
export function useRelativeTime(time: Date): string | undefined {
  return useTimeText(time, relativeTime);
}
