"use client";

import type { ReactNode, RefObject } from "react";
import { useDelayedFlag } from "../../hooks/dom/useDelayedFlag.js";
import type { UseBulkOfAllResult } from "../../hooks/revoke/useRevokeAll.js";
import { useFocusFallback } from "../../hooks/focus/useFocusFallback.js";
import { useMessages } from "../../hooks/useMessages.js";
import { Button } from "../../parts/Button.js";

/** Props of {@link StopLoading}. */
export interface StopLoadingProps {
  /** Whether the pages are being loaded, and the function that stops it. */
  all: Pick<UseBulkOfAllResult, "isLoading" | "stop">;
  /** Gets the focus when this button is removed. */
  after: RefObject<HTMLElement | null>;
}

/**
 * Stops loading all pages, because a backend may have any number of them. It is shown only after loading for
 * a second, so that the second click of a double click does not press it. Renders a `<button>` or nothing.
 */
export function StopLoading({ all, after }: StopLoadingProps): ReactNode {
  const messages = useMessages();
  const isLong = useDelayedFlag(all.isLoading, 1_000);
  useFocusFallback(!isLong, after);
  return isLong && <Button onClick={all.stop}>{messages.stop}</Button>;
}
