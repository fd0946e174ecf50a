"use client";

import { describeSession, needsParser } from "../../device/describeSession.js";
import type { RevocationTarget } from "../../revocation/RevocationState.js";
import type { Session } from "../../session/Session.js";
import { type ConfirmationText, confirmationText } from "../../wording/confirmationText.js";
import { nameDevice } from "../../wording/nameDevice.js";
import { useRevocationState } from "../context/useRevocationState.js";
import { useParser } from "../device/useParser.js";
import { useListing } from "../list/useListing.js";
import { useLocale } from "../time/useLocale.js";
import { useMessages } from "../useMessages.js";
import { countOthers } from "./confirmWords.js";

/** The text of the confirmation dialog for these sessions, in the user's language. */
export function useConfirmationText(
  target: RevocationTarget,
  sessions: readonly Session[],
  nameOf?: (session: Session) => string,
): ConfirmationText {
  const messages = useMessages();
  const locale = useLocale();
  const parser = useParser(!nameOf && sessions.some(needsParser));
  const list = useListing();
  const state = useRevocationState();
  const ownName = (session: Session) =>
    nameDevice(describeSession(session, undefined, undefined, parser), messages);
  return confirmationText(target, {
    count: sessions.length,
    names: () => sessions.map(nameOf ?? ownName),
    othersLeft: target === "this-device" ? countOthers(list, state, sessions[0]) : undefined,
    locale,
    messages,
  });
}
