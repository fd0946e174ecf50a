"use client";

import { useMemo } from "react";
import { listErrorReason } from "../../wording/errorReason.js";
import { retryWait } from "../../session/retryWait.js";
import type { SessionsError } from "../../session/SessionsError.js";
import { useCountdown } from "../time/useCountdown.js";
import { useMessages } from "../useMessages.js";
import { useWaitText } from "../time/useWaitText.js";

/** Why a list could not be had, with the wait that the backend wants, counting down. */
export function useListReason(error: SessionsError | undefined): {
  reason: string;
  /** The backend wants to be left alone, or did until now. */
  hasWait: boolean;
} {
  const messages = useMessages();
  // Once for each error, so that the wait begins when it came.
  const retryAt = useMemo(() => momentOf(error), [error]);
  const wait = useWaitText(useCountdown(retryAt));
  const isOver = retryAt !== undefined && wait === undefined;
  const reason = isOver ? messages.tryAgainNow : listErrorReason(error, messages, wait);
  return { reason, hasWait: retryAt !== undefined };
}

/** When it may be tried again, by this device's clock. */
function momentOf(error: SessionsError | undefined): number | undefined {
  const wait = error?.code === "rate-limited" ? retryWait(error) : undefined;
  return wait && Date.now() + wait;
}
