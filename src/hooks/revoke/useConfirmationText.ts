"use client";

import type { RevocationScope } from "../../revocation/RevocationState.js";
import type { Session } from "../../session/Session.js";
import { joinNames } from "../../wording/joinNames.js";
import { nameDevice } from "../../wording/nameDevice.js";
import { useDescribeDevice } from "../device/useDescribeDevice.js";
import { useLocale } from "../time/useLocale.js";
import { useMessages } from "../useMessages.js";
import { visibleSessions } from "../../controller/visibleSessions.js";
import { useListing } from "../list/useListing.js";
import { useRevocationState } from "../context/useRevocationState.js";

/** What the dialog says: exactly which devices, how many, and what follows. */
export function useConfirmationText(
  scope: Exclude<RevocationScope, "one">,
  sessions: readonly Session[],
  nameOf?: (session: Session) => string,
): { title: string; text: string; action: string } {
  const messages = useMessages();
  const locale = useLocale();
  const describe = useDescribeDevice();
  const list = useListing();
  const { byId } = useRevocationState();
  const count = sessions.length;
  const here = sessions[0]?.sessionId;
  const ownName = ({ userAgent }: Session) =>
    describe ? nameDevice(describe(userAgent), messages) : messages.unknownDevice;
  switch (scope) {
    case "this-device":
      return {
        title: messages.askThisDevice,
        text: list?.isWhole
          ? messages.askThisDeviceHint(
              visibleSessions(list, byId).filter(({ sessionId }) => sessionId !== here).length,
            )
          : messages.askThisDeviceOthers,
        action: messages.signOutThisDevice,
      };
    case "others":
      return {
        title: messages.askOthers(count),
        text: messages.askOthersHint(count),
        action: messages.signOutCount(count),
      };
    case "selected":
      return {
        title: messages.askSelected(count),
        text: messages.askSelectedHint(
          joinNames(sessions.map(nameOf ?? ownName), locale, messages),
          count,
        ),
        action: messages.signOutCount(count),
      };
    case "everywhere":
      return {
        title: messages.askEverywhere,
        text: messages.askEverywhereHint(count),
        action: messages.signOutEverywhere,
      };
  }
}
