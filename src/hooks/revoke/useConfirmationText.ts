"use client";

import { visibleSessions } from "../../controller/visibleSessions.js";
import type { RevocationTarget } from "../../revocation/RevocationState.js";
import type { Session } from "../../session/Session.js";
import { type ConfirmationText, confirmationText } from "../../wording/confirmationText.js";
import { nameDevice } from "../../wording/nameDevice.js";
import { useRevocationState } from "../context/useRevocationState.js";
import { useDescribeDevice } from "../device/useDescribeDevice.js";
import { useListing } from "../list/useListing.js";
import { useLocale } from "../time/useLocale.js";
import { useMessages } from "../useMessages.js";

/** The text of the confirmation dialog for these sessions, in the user's language. */
export function useConfirmationText(
  target: RevocationTarget,
  sessions: readonly Session[],
  nameOf?: (session: Session) => string,
): ConfirmationText {
  const messages = useMessages();
  const locale = useLocale();
  const describe = useDescribeDevice();
  const list = useListing();
  const { byId } = useRevocationState();
  const here = sessions[0]?.sessionId;
  const ownName = ({ userAgent }: Session) =>
    describe ? nameDevice(describe(userAgent), messages) : messages.unknownDevice;
  const othersLeft = () =>
    list?.isWhole
      ? visibleSessions(list, byId).filter(({ sessionId }) => sessionId !== here).length
      : undefined;
  return confirmationText(target, {
    count: sessions.length,
    names: () => sessions.map(nameOf ?? ownName),
    othersLeft: target === "this-device" ? othersLeft() : undefined,
    locale,
    messages,
  });
}
