"use client";

import type { ReactNode, RefObject } from "react";
import { useDelayedFlag } from "../../hooks/dom/useDelayedFlag.js";
import type { UseBulkOfAllResult } from "../../hooks/revoke/useRevokeAll.js";
import { useFocusFallback } from "../../hooks/focus/useFocusFallback.js";
import { useMessages } from "../../hooks/useMessages.js";
import { Button } from "../../parts/Button.js";

/** Props of {@link StopLoading}. */
export interface StopLoadingProps {
  all: Pick<UseBulkOfAllResult, "isLoading" | "stop">;
  /** Takes the focus when this goes. */
  after: RefObject<HTMLElement | null>;
}

/**
 * Gives up waiting for all pages, of which a backend may have any number. There only where that takes its
 * time, so that no double click meets it. Renders a `<button>`, or nothing.
 */
export function StopLoading({ all, after }: StopLoadingProps): ReactNode {
  const messages = useMessages();
  const isLong = useDelayedFlag(all.isLoading, 1_000);
  useFocusFallback(!isLong, after);
  return isLong && <Button onClick={all.stop}>{messages.stop}</Button>;
}
