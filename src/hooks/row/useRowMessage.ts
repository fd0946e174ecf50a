"use client";

import type { Revocation } from "../../revocation/RevocationState.js";
import { type RowMessage, rowMessageOf } from "../../wording/rowMessageOf.js";
import { useDelayedFlag } from "../dom/useDelayedFlag.js";
import { useIsOnline } from "../dom/useIsOnline.js";
import { useCountdown } from "../time/useCountdown.js";
import { useWaitText } from "../time/useWaitText.js";
import { useMessages } from "../useMessages.js";

/** The message about a revocation, kept up to date. It starts no timer while there is no revocation. */
export function useRowMessage(revocation: Revocation | undefined): {
  /** The message; `undefined` while there is no problem. */
  message: RowMessage | undefined;
  /** Whether the backend accepts no request yet (429). */
  isCooling: boolean;
} {
  const messages = useMessages();
  const wait = useWaitText(useCountdown(revocation?.retryAt));
  const isSlow = useDelayedFlag(revocation?.status === "revoking", 10_000);
  const isOnline = useIsOnline(revocation?.isUnsent === true);
  const message = rowMessageOf(revocation, { isSlow, wait, isOnline }, messages);
  return { message, isCooling: wait !== undefined };
}
