import type { Kit } from "../../controller/Kit.js";
import { visibleSessions } from "../../controller/visibleSessions.js";
import { describeDeviceChunk } from "../../device/describeDeviceChunk.js";
import { describeSession, parserOf } from "../../device/describeSession.js";
import type { Messages } from "../../i18n/Messages.js";
import { readPages, type SessionListing } from "../../query/sessionsCache.js";
import { sessionsQuery } from "../../query/sessionsQuery.js";
import type { ConfirmWords } from "../../revocation/ConfirmWords.js";
import type { RevocationState, RevocationTarget } from "../../revocation/RevocationState.js";
import type { Session } from "../../session/Session.js";
import { confirmationText } from "../../wording/confirmationText.js";
import { nameDevice } from "../../wording/nameDevice.js";

/** How the words of a confirmation are chosen. */
export interface Speech {
  messages: Messages;
  locale: string;
  /** Returns the name of a row. @default the name that the mounted list gives the row, or the plain name */
  nameOf?(session: Session): string;
}

/** The words of the kit's own question about these sessions, for the host's `confirm`. */
export function confirmWords(
  { client, account, queryClient, controller }: Kit,
  target: RevocationTarget,
  sessions: readonly Session[],
  { messages, locale, nameOf }: Speech,
): ConfirmWords {
  const pages = queryClient.getQueryData(sessionsQuery(client, account).queryKey);
  const names = sessions.map(nameOf ?? controller.namings.get()[0] ?? plainNames(messages));
  const { title, text, action } = confirmationText(target, {
    count: sessions.length,
    names: () => names,
    othersLeft: countOthers(pages && readPages(pages), controller.revocations.get(), sessions[0]),
    locale,
    messages,
  });
  return { names, title, text, confirmLabel: action, cancelLabel: messages.cancel };
}

/** The number of other devices than `here`; `undefined` while not all of them are loaded. */
export function countOthers(
  list: SessionListing | undefined,
  { byId }: RevocationState,
  here: Session | undefined,
): number | undefined {
  if (!list?.isWhole) return undefined;
  return visibleSessions(list, byId).filter(({ sessionId }) => sessionId !== here?.sessionId)
    .length;
}

/** Names a session by its device alone. */
const plainNames = (messages: Messages) => {
  const parser = parserOf(describeDeviceChunk.get());
  return (session: Session) =>
    nameDevice(describeSession(session, undefined, undefined, parser), messages);
};
