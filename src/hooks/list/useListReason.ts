"use client";

import { useMemo } from "react";
import { listErrorReason } from "../../wording/errorReason.js";
import { retryWait } from "../../session/retryWait.js";
import type { SessionsError } from "../../session/SessionsError.js";
import { useCountdown } from "../time/useCountdown.js";
import { useMessages } from "../useMessages.js";
import { useWaitText } from "../time/useWaitText.js";

/** Why the list could not be fetched, with a countdown when the backend requires a wait. */
export function useListReason(error: SessionsError | undefined): {
  reason: string;
  /** The backend requires a wait, or required one that is over now. */
  hasWait: boolean;
  /** The wait is over now. */
  isOver: boolean;
} {
  const messages = useMessages();
  // Compute it once for each error, so that the wait begins when the error arrived.
  const retryAt = useMemo(() => momentOf(error), [error]);
  const wait = useWaitText(useCountdown(retryAt));
  const isOver = retryAt !== undefined && wait === undefined;
  const reason = isOver ? messages.tryAgainNow : listErrorReason(error, messages, wait);
  return { reason, hasWait: retryAt !== undefined, isOver };
}

/** When the next request is allowed, in milliseconds since 1970, by this device's clock. */
function momentOf(error: SessionsError | undefined): number | undefined {
  const wait = error?.code === "rate-limited" ? retryWait(error) : undefined;
  return wait && Date.now() + wait;
}
