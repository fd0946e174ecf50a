import type { Messages } from "../i18n/Messages.js";
import { errorReason } from "./errorReason.js";
import type { Revocation, RevocationState } from "../revocation/RevocationState.js";
import type { Session } from "../session/Session.js";
import { shownWait } from "../session/retryWait.js";
import { formatWait } from "../time/formatDuration.js";
import { joinNames } from "./joinNames.js";

/** What went wrong with the last sign-out. Devices that failed for the same reason share a sentence. */
export function failureAnnouncement(
  { result, byId }: RevocationState,
  nameOf: (session: Session) => string,
  messages: Messages,
  locale: string,
): string[] {
  const groups = new Map<string, string[]>();
  for (const { sessionId } of result?.sessions ?? []) {
    const row = byId.get(sessionId);
    if (!row) continue;
    const reason = rowReason(row, messages, locale);
    if (reason === undefined) continue;
    groups.set(reason, [...(groups.get(reason) ?? []), nameOf(row.session)]);
  }
  return [...groups].map(([reason, names]) => {
    const list = joinNames(names, locale, messages);
    if (reason === messages.nothingSent) return reason;
    if (reason === "") return messages.outcomeUnknown(list, names.length);
    const { length } = names;
    const still =
      length > 1 ? messages.areStillSignedIn(list, length) : messages.stillSignedIn(list);
    return `${still} ${reason}`;
  });
}

/**
 * Why a device is still signed in.
 *
 * @returns `""` when the outcome is unknown; `undefined` when nothing went wrong.
 */
function rowReason(
  { status, error, isUnsent }: Revocation,
  messages: Messages,
  locale: string,
): string | undefined {
  if (status === "reappeared") return messages.reappeared;
  if (status === "unknown") return "";
  if (status !== "failed") return undefined;
  if (isUnsent && error?.code === "network") return messages.nothingSent;
  // Use the wait of the response, not the time that is left, because a countdown is never announced.
  const wait = shownWait(error);
  return errorReason(error, messages, wait === undefined ? wait : formatWait(wait, locale));
}
