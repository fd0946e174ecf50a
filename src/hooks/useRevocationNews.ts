"use client";

import type { RevocationState } from "../revocation/RevocationState.js";
import { idsOf } from "../session/idsOf.js";
import type { Session } from "../session/Session.js";
import { formatDuration } from "../time/formatDuration.js";
import { failureNews } from "./failureNews.js";
import { useKit } from "./KitContext.js";
import { useAfter } from "./useAfter.js";
import { useCooldown } from "./useCooldown.js";
import { useLocale } from "./useLocale.js";
import { useMessages } from "./useMessages.js";
import { useRevocationState } from "./useRevocationState.js";
import { useSampled } from "./useSampled.js";

/** What the two live regions say. */
export interface RevocationNews {
  polite: string;
  assertive: string;
  /** All that was asked has ended. */
  isDone?: boolean;
}

/**
 * The result of the last sign-out, once, in words: what went well politely, what went wrong
 * assertively. Never from a refetch or a clock tick; of several at once, how far it is every 5 s.
 *
 * @param othersLeft How many other devices are on the list.
 */
export function useRevocationNews(
  nameOf: (session: Session) => string,
  othersLeft: number,
): RevocationNews {
  const messages = useMessages();
  const locale = useLocale();
  const { propagationDelay } = useKit();
  const state = useRevocationState();
  const { byId, bulk, result } = state;
  const [ending] = [...byId.values()].filter(({ status }) => status === "ending");
  // "Signing out …" is said of one only when it takes its time; of several at once.
  const isSlow = useAfter(ending !== undefined, 1_000);
  const isBulk = bulk?.status === "ending";
  const endedNow = bulk ? endedOf(state, idsOf(bulk.sessions)) : 0;
  const told = useSampled(endedNow, isBulk, 5_000);
  const isCooling = useCooldown() !== undefined;

  if (isBulk) {
    const { length } = bulk.sessions;
    const progress = `${messages.progress(told, length)}…`;
    return { polite: told > 0 ? progress : messages.signingOutCount(length), assertive: "" };
  }
  if (ending && isSlow) {
    const name = nameOf(ending.session);
    return { polite: `${messages.signingOutDevice(name)}…`, assertive: "" };
  }
  if (!result) return { polite: "", assertive: "" };

  const { sessions, ended, isRefused, isStopped } = result;
  const [first] = ended;
  const count = ended.length;
  const failures = failureNews(state, nameOf, messages, locale);
  const isPart = count < sessions.length;
  const head = () => {
    if (isRefused && count === 0) return messages.notConfirmed;
    if (isStopped) return messages.stopped(count, sessions.length);
    // Of what nobody knows it is not said that it is not.
    if (count === 0 && sessions.some(({ sessionId }) => byId.get(sessionId)?.isStuck)) return "";
    if (isPart) return sessions.length > 1 ? messages.partlySignedOut(count, sessions.length) : "";
    if (count > 1) return messages.countSignedOut(count);
    if (!first) return "";
    const { wasGone } = byId.get(first.sessionId) ?? {};
    return messages[wasGone ? "deviceAlreadySignedOut" : "deviceSignedOut"](nameOf(first));
  };
  const after = [
    count > 0 &&
      propagationDelay &&
      messages.mayKeepAccess(formatDuration(propagationDelay, locale), count),
    count > 1 && !isPart && othersLeft === 0 && messages.nowhereElse,
  ];
  const said = [head(), ...after].filter(Boolean).join(" ");
  if (failures.length === 0) return { polite: said, assertive: "", isDone: count > 0 && !isPart };
  const canRetry = sessions.some(({ sessionId }) => byId.get(sessionId)?.retryAt) && !isCooling;
  const assertive = [sessions.length > 1 && said, ...failures].filter(Boolean).join(" ");
  return { polite: canRetry ? messages.tryAgainNow : "", assertive };
}

function endedOf({ byId }: RevocationState, ids: readonly string[]): number {
  return ids.filter((id) => byId.get(id)?.status === "ended").length;
}
