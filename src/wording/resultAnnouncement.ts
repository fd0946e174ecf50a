import type { Messages } from "../i18n/Messages.js";
import type { Line } from "../revocation/Notice.js";
import { ownRow } from "../revocation/selectors.js";
import type { RevocationState } from "../revocation/RevocationState.js";
import type { Session } from "../session/Session.js";
import { formatDuration } from "../time/formatDuration.js";
import { failureAnnouncement } from "./failureAnnouncement.js";

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

/**
 * The result of the last sign-out as one line; `undefined` when there is nothing to say. If anything failed, the
 * tone of all of it is `danger`, and it is announced at once.
 */
export function resultAnnouncement(
  state: RevocationState,
  around: AnnouncementInput,
): Line | undefined {
  const { messages, locale, propagationDelay = 0, nameOf, othersLeft } = around;
  const { byId, result } = state;
  if (!result) return undefined;
  const { sessions, ended, isRefused, isStopped, target } = result;
  const [first] = ended;
  const count = ended.length;
  const failures = failureAnnouncement(state, nameOf, messages, locale);
  const isPart = count < sessions.length;
  const head = () => {
    // If an outcome is unknown, do not claim that nothing was signed out.
    if (count === 0 && sessions.some(({ sessionId }) => byId.get(sessionId)?.status === "unknown"))
      return "";
    if (isRefused && count === 0) return messages.notConfirmed;
    if (isStopped) return messages.stopped(count, sessions.length);
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
      // A number that is not finite is no duration that a person can wait.
      propagationDelay > 0 &&
      Number.isFinite(propagationDelay) &&
      messages.mayKeepAccess(formatDuration(propagationDelay, locale), count),
    count > 1 && !isPart && othersLeft === 0 && messages.nowhereElse,
  ];
  const said = [head(), ...after].filter(Boolean).join(" ");
  const isFailure = failures.length > 0;
  const text = isFailure
    ? [sessions.length > 1 && said, ...failures].filter(Boolean).join(" ")
    : said;
  if (text === "") return undefined;
  const isDone = count > 0 && !isPart;
  const tone = isFailure ? "danger" : isDone ? "success" : "info";
  const rows = sessions.map(({ sessionId }) => byId.get(sessionId));
  // A row that was revoked keeps the error of a lost response.
  const error = rows.find((row) => row?.error && row.status !== "revoked")?.error;
  return { text, tone, sessions, error, target, subject: result, key: "result" };
}
