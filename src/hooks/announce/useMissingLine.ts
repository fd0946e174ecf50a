"use client";

import type { Line } from "../../revocation/Notice.js";
import type { BulkTarget } from "../../revocation/RevocationState.js";
import { shownWait } from "../../session/retryWait.js";
import { formatWait } from "../../time/formatDuration.js";
import { listErrorReason } from "../../wording/errorReason.js";
import { useRevocationState } from "../context/useRevocationState.js";
import type { MissingPages } from "../revoke/loadAllSessions.js";
import { useLocale } from "../time/useLocale.js";
import { useMessages } from "../useMessages.js";

/**
 * The line about a press that asked nothing, because the missing pages of the list could not be loaded; `undefined`
 * when there was none, or when another sign-out was started since.
 */
export function useMissingLine(
  target: BulkTarget | undefined,
  missing: MissingPages | undefined,
): Line | undefined {
  const messages = useMessages();
  const locale = useLocale();
  const isLast = useRevocationState(({ bulk, result }) => !bulk && result === missing?.after);
  if (!missing || !isLast) return undefined;
  const { error, isWhole } = missing;
  const wait = shownWait(error);
  const reason = listErrorReason(
    error,
    messages,
    wait === undefined ? wait : formatWait(wait, locale),
  );
  const rest = isWhole ? messages.currentUnknown : messages.restMissing;
  const text = error ? `${messages.moreFailed} ${reason}` : rest;
  return { text, tone: "danger", sessions: [], error, target, subject: missing, key: "missing" };
}
