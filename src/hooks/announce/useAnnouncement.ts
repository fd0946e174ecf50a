"use client";

import { useState } from "react";
import type { RevocationResult, RevocationState } from "../../revocation/RevocationState.js";
import { idsOf } from "../../session/sessionLists.js";
import type { Session } from "../../session/Session.js";
import { useKit } from "../context/SessionsContext.js";
import {
  type RevocationAnnouncement,
  resultAnnouncement,
} from "../../wording/resultAnnouncement.js";
import { useDelayedFlag } from "../dom/useDelayedFlag.js";
import { useCooldown } from "../useCooldown.js";
import { useIsOnline } from "../dom/useIsOnline.js";
import { useLocale } from "../time/useLocale.js";
import { useMessages } from "../useMessages.js";
import { useSampledValue } from "./useSampledValue.js";

/**
 * Announces the result of the last revocation once: a success politely, a failure assertively. A refetch or a
 * clock tick never announces it again. While several sessions are being ended, the progress is announced every
 * 5 s.
 *
 * @param state All revocations. The caller has subscribed to them.
 * @param othersLeft The number of other devices on the list.
 */
export function useAnnouncement(
  state: RevocationState,
  nameOf: (session: Session) => string,
  othersLeft: number,
): RevocationAnnouncement {
  const messages = useMessages();
  const locale = useLocale();
  const { propagationDelay } = useKit();
  const { byId, bulk, result } = state;
  const [ending] = [...byId.values()].filter(({ status }) => status === "revoking");
  // A single session announces "Signing out …" only when it takes over a second. Several sessions always do.
  const isSlow = useDelayedFlag(ending !== undefined, 1_000);
  const isBulk = bulk?.status === "revoking";
  const endedNow = bulk ? countOf(state, bulk.sessions, "revoked") : 0;
  const sampledCount = useSampledValue(endedNow, isBulk, 5_000);
  const asked = result?.sessions ?? none;
  const isOnline = useIsOnline();
  const isCooling = useCooldown(idsOf(asked)) !== undefined;

  // Build the text once for each result and keep it, so that later refetches do not change it. Build it again
  // only when a session reappears or the language changes.
  const backCount = countOf(state, asked, "reappeared");
  const [kept, setKept] = useState<KeptAnnouncement>({ backCount: 0, announcement: silent });
  if (kept.result !== result || kept.backCount !== backCount || kept.locale !== locale) {
    const announcement = resultAnnouncement(state, {
      messages,
      locale,
      propagationDelay,
      nameOf,
      othersLeft,
    });
    setKept({ result, backCount, locale, announcement });
  }

  if (isBulk) {
    const { length } = bulk.sessions;
    const progress = `${messages.progress(sampledCount, length)}…`;
    return {
      polite: sampledCount > 0 ? progress : messages.signingOutCount(length),
      assertive: "",
    };
  }
  if (ending && isSlow) {
    const name = nameOf(ending.session);
    return { polite: `${messages.signingOutDevice(name)}…`, assertive: "" };
  }
  if (kept.result !== result) return silent;
  const { announcement } = kept;
  // The device is online again, so say that nothing was sent, not that nothing can be sent.
  if (isOnline && announcement.assertive.includes(messages.nothingSent)) {
    const { nothingSent, nothingWasSent } = messages;
    return { polite: announcement.assertive.replace(nothingSent, nothingWasSent), assertive: "" };
  }
  const canRetry = !isCooling && asked.some(({ sessionId }) => byId.get(sessionId)?.retryAt);
  return canRetry ? { ...announcement, polite: messages.tryAgainNow, assertive: "" } : announcement;
}

interface KeptAnnouncement {
  result?: RevocationResult;
  backCount: number;
  locale?: string;
  announcement: RevocationAnnouncement;
}

const none: readonly Session[] = [];
const silent: RevocationAnnouncement = { polite: "", assertive: "" };

function countOf(
  { byId }: RevocationState,
  sessions: readonly Session[],
  status: "revoked" | "reappeared",
): number {
  return idsOf(sessions).filter((id) => byId.get(id)?.status === status).length;
}
