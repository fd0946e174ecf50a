"use client";

import type { ReactNode, RefObject } from "react";
import { useDelayedFlag } from "../../hooks/dom/useDelayedFlag.js";
import type { UseBulkOfAllResult } from "../../hooks/revoke/useRevokeAll.js";
import { useFocusFallback } from "../../hooks/focus/useFocusFallback.js";
import { useMessages } from "../../hooks/useMessages.js";
import { Button } from "../../parts/Button.js";

/** Props of {@link StopButton}. */
export interface StopButtonProps {
  /** The batch, and the function that stops it. */
  all: Pick<UseBulkOfAllResult, "isLoading" | "isStopping" | "status" | "stop">;
  /** Gets the focus when this button is removed. */
  after: RefObject<HTMLElement | null>;
  /**
   * Whether it also stops the batch itself, and cancels a reauthentication. In a list, the bar below the rows does
   * that.
   */
  isLone?: boolean;
}

/**
 * Stops loading all pages, because a backend may have any number of them; with `isLone`, also the batch. It is shown
 * only after a second, so that the second click of a double click does not press it. Renders a `<button>` or nothing.
 */
export function StopButton({ all, after, isLone = false }: StopButtonProps): ReactNode {
  const { isLoading, isStopping, status, stop } = all;
  const messages = useMessages();
  const isWaiting = status === "reauthenticating";
  const isBusy = isLone && (isWaiting || status === "revoking");
  const isLong = useDelayedFlag(isLoading || isBusy, 1_000);
  useFocusFallback(!isLong, after);
  if (!isLong) return null;
  return (
    <Button aria-disabled={isStopping || undefined} onClick={() => isStopping || stop()}>
      {isWaiting ? messages.cancel : messages.stop}
    </Button>
  );
}
