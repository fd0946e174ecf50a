import type { Messages } from "../i18n/Messages.js";
import { ownRow } from "../revocation/selectors.js";
import type { RevocationState } from "../revocation/RevocationState.js";
import type { Session } from "../session/Session.js";
import { formatDuration } from "../time/formatDuration.js";
import { failureAnnouncement } from "./failureAnnouncement.js";

/** What the two live regions say. */
export interface RevocationAnnouncement {
  polite: string;
  assertive: string;
  /** All that was asked has ended. */
  isDone?: boolean;
}

/** What the screen knows beside the sign-outs. */
export interface AnnouncementInput {
  messages: Messages;
  locale: string;
  propagationDelay?: number;
  nameOf(session: Session): string;
  /** How many other devices are on the list. */
  othersLeft: number;
}

/** The result of the last sign-out in words; what went wrong is for the assertive region. */
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
    // Of what nobody knows it is not said that it is not.
    if (count === 0 && sessions.some(({ sessionId }) => byId.get(sessionId)?.status === "unknown"))
      return "";
    if (isPart) return sessions.length > 1 ? messages.partlySignedOut(count, sessions.length) : "";
    if (count > 1) return messages.countSignedOut(count);
    if (!first) return "";
    const { wasGone } = byId.get(first.sessionId) ?? {};
    return messages[wasGone ? "deviceAlreadySignedOut" : "deviceSignedOut"](nameOf(first));
  };
  // Of this device nobody has to know: the screen leaves it.
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
