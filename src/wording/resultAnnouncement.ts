import type { Messages } from "../i18n/Messages.js";
import { ownRow } from "../revocation/selectors.js";
import type { RevocationState } from "../revocation/RevocationState.js";
import type { Session } from "../session/Session.js";
import { formatDuration } from "../time/formatDuration.js";
import { failureAnnouncement } from "./failureAnnouncement.js";

/** The texts of the two live regions. */
export interface RevocationAnnouncement {
  /** Results. */
  polite: string;
  /** Failures. */
  assertive: string;
  /** `true` when all sessions that were asked for are signed out. */
  isDone?: boolean;
}

/** The input of an announcement, besides the state of the revocations. */
export interface AnnouncementInput {
  messages: Messages;
  locale: string;
  /** How long a revoked session may keep access, in milliseconds. */
  propagationDelay?: number;
  nameOf(session: Session): string;
  /** The number of other devices that are still on the list. */
  othersLeft: number;
}

/** The result of the last sign-out in words. If anything failed, all of it goes to the assertive region. */
export function resultAnnouncement(
  state: RevocationState,
  around: AnnouncementInput,
): RevocationAnnouncement {
  const { messages, locale, propagationDelay, nameOf, othersLeft } = around;
  const { byId, result } = state;
  if (!result) return { polite: "", assertive: "" };
  const { sessions, ended, isRefused, isStopped } = result;
  const [first] = ended;
  const count = ended.length;
  const failures = failureAnnouncement(state, nameOf, messages, locale);
  const isPart = count < sessions.length;
  const head = () => {
    if (isRefused && count === 0) return messages.notConfirmed;
    if (isStopped) return messages.stopped(count, sessions.length);
    // If an outcome is unknown, do not claim that the device is still signed in.
    if (count === 0 && sessions.some(({ sessionId }) => byId.get(sessionId)?.status === "unknown"))
      return "";
    if (isPart) return sessions.length > 1 ? messages.partlySignedOut(count, sessions.length) : "";
    if (count > 1) return messages.countSignedOut(count);
    if (!first) return "";
    const { wasGone } = byId.get(first.sessionId) ?? {};
    return messages[wasGone ? "deviceAlreadySignedOut" : "deviceSignedOut"](nameOf(first));
  };
  // For this device `mayKeepAccess` is left out, because the person leaves the page.
  const own = ownRow(state)?.[1].ownId;
  const after = [
    ended.some(({ sessionId }) => sessionId !== own) &&
      propagationDelay &&
      messages.mayKeepAccess(formatDuration(propagationDelay, locale), count),
    count > 1 && !isPart && othersLeft === 0 && messages.nowhereElse,
  ];
  const said = [head(), ...after].filter(Boolean).join(" ");
  if (failures.length === 0) return { polite: said, assertive: "", isDone: count > 0 && !isPart };
  return {
    polite: "",
    assertive: [sessions.length > 1 && said, ...failures].filter(Boolean).join(" "),
  };
}
