"use client";

import { useState } from "react";
import type { Messages } from "../../i18n/Messages.js";
import type { Line } from "../../revocation/Notice.js";
import type { RevocationResult, RevocationState } from "../../revocation/RevocationState.js";
import { idsOf } from "../../session/sessionLists.js";
import type { Session } from "../../session/Session.js";
import { useKit } from "../context/SessionsContext.js";
import { resultAnnouncement } from "../../wording/resultAnnouncement.js";
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
): Line | undefined {
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
  // only when a session reappears or the words change. For other words, use what was known then, so that a host that
  // renders with new but equal `messages` changes nothing.
  const backCount = countOf(state, asked, "reappeared");
  const [kept, setKept] = useState<KeptAnnouncement>({
    known: { state, othersLeft },
    backCount: 0,
  });
  const isNew = kept.result !== result || kept.backCount !== backCount;
  if (isNew || kept.locale !== locale || kept.messages !== messages) {
    const known = isNew ? { state, othersLeft } : kept.known;
    const around = { messages, locale, propagationDelay, nameOf, othersLeft: known.othersLeft };
    const line = resultAnnouncement(known.state, around);
    const key = `result-${backCount}`;
    setKept({ result, backCount, known, locale, messages, line: line && { ...line, key } });
  }

  if (isBulk) {
    const { sessions, target } = bulk;
    const { length } = sessions;
    const text =
      sampledCount > 0
        ? `${messages.progress(sampledCount, length)}…`
        : messages.signingOutCount(length);
    const key = `progress-${sampledCount}`;
    return { text, tone: "progress", sessions, target, subject: sessions, key };
  }
  if (ending && isSlow) {
    const { session, target, batch } = ending;
    const text = `${messages.signingOutDevice(nameOf(session))}…`;
    const sessions = [session];
    return { text, tone: "progress", sessions, target, subject: batch, key: "progress" };
  }
  const { line } = kept;
  if (kept.result !== result || !result) return undefined;
  // The device is online again, so say that nothing was sent, not that nothing can be sent.
  const { nothingSent, nothingWasSent } = messages;
  if (line && isOnline && line.tone === "danger" && line.text.includes(nothingSent)) {
    const text = line.text.replace(nothingSent, nothingWasSent);
    return { ...line, text, tone: "info", key: "online" };
  }
  const canRetry = !isCooling && asked.some(({ sessionId }) => byId.get(sessionId)?.retryAt);
  if (!canRetry) return line;
  const { target } = result;
  const text = messages.tryAgainNow;
  return { text, tone: "info", sessions: asked, target, subject: result, key: "retry" };
}

interface KeptAnnouncement {
  result?: RevocationResult;
  backCount: number;
  /** What was known when the result came. */
  known: { state: RevocationState; othersLeft: number };
  locale?: string;
  messages?: Messages;
  line?: Line;
}

const none: readonly Session[] = [];

function countOf(
  { byId }: RevocationState,
  sessions: readonly Session[],
  status: "revoked" | "reappeared",
): number {
  return idsOf(sessions).filter((id) => byId.get(id)?.status === status).length;
}
