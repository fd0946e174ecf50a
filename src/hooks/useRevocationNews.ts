"use client";

import type { Messages } from "../i18n/Messages.js";
import type { RevocationState } from "../revocation/RevocationState.js";
import type { Session } from "../session/Session.js";
import { useAfter } from "./useAfter.js";
import { useMessages } from "./useMessages.js";
import { useRevocationState } from "./useRevocationState.js";

/** What the two live regions say. */
export interface RevocationNews {
  polite: string;
  assertive: string;
}

/**
 * The result of the last sign-out, once, in words: what went well politely, what went wrong
 * assertively. Never from a refetch or a clock tick.
 *
 * @param othersLeft How many other devices are on the list.
 */
export function useRevocationNews(
  nameOf: (session: Session) => string,
  othersLeft: number,
): RevocationNews {
  const messages = useMessages();
  const state = useRevocationState();
  const ending = [...state.byId.values()].filter(({ status }) => status === "ending");
  // "Signing out …" is said of one only when it takes its time; of several at once.
  const isSlow = useAfter(ending.length > 0, 1_000);
  if (state.bulk?.status === "ending") {
    return { polite: messages.signingOutCount(state.bulk.sessions.length), assertive: "" };
  }
  const [first] = ending;
  if (first && isSlow) {
    return { polite: `${messages.signingOutDevice(nameOf(first.session))}…`, assertive: "" };
  }
  return {
    polite: politeNews(state, messages, nameOf, othersLeft),
    assertive: assertiveNews(state, messages, nameOf),
  };
}

function politeNews(
  { result, byId }: RevocationState,
  messages: Messages,
  nameOf: (session: Session) => string,
  othersLeft: number,
): string {
  if (!result) return "";
  const { sessions, ended, isRefused } = result;
  if (isRefused && ended.length === 0) return messages.notConfirmed;
  if (ended.length < sessions.length) return "";
  const [first] = ended;
  if (!first) return "";
  // It came back since: the row says so, and "is signed out" is no longer true.
  if (ended.some(({ sessionId }) => byId.get(sessionId)?.status === "reappeared")) return "";
  const all = othersLeft === 0 ? ` ${messages.nowhereElse}` : "";
  if (ended.length > 1) return `${messages.countSignedOut(ended.length)}${all}`;
  const wasGone = byId.get(first.sessionId)?.wasGone;
  const name = nameOf(first);
  return wasGone ? messages.deviceAlreadySignedOut(name) : messages.deviceSignedOut(name);
}

function assertiveNews(
  { result, byId }: RevocationState,
  messages: Messages,
  nameOf: (session: Session) => string,
): string {
  const lines: string[] = [];
  const { sessions = [], ended = [] } = result ?? {};
  if (sessions.length > 1 && ended.length < sessions.length) {
    lines.push(messages.partlySignedOut(ended.length, sessions.length));
  }
  for (const { sessionId } of sessions) {
    const row = byId.get(sessionId);
    if (!row) continue;
    const name = nameOf(row.session);
    if (row.isUnsent) lines.push(messages.nothingSent);
    else if (row.status === "failed") {
      const reason = messages.reasons[row.error?.code ?? "server"];
      lines.push(`${messages.stillSignedIn(name)} ${reason}`);
    } else if (row.status === "reappeared") {
      lines.push(`${messages.stillSignedIn(name)} ${messages.reappeared}`);
    } else if (row.status === "checking" && row.isStuck) lines.push(messages.outcomeUnknown(name));
  }
  return [...new Set(lines)].join(" ");
}
