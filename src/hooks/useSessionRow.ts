"use client";

import { useMemo, useState } from "react";
import { interpolateName } from "../lib/react/interpolateNode.js";
import type { Session } from "../session/Session.js";
import { useKit } from "./context/SessionsContext.js";
import { useNameInList } from "./device/useNameInList.js";
import { useFocusFallback } from "./focus/useFocusFallback.js";
import { useCancelWithLast } from "./revoke/useCancelWithLast.js";
import { useConfirmationOwner } from "./revoke/useConfirmationOwner.js";
import { useRevokeKnownSession } from "./revoke/useRevokeKnownSession.js";
import { createOpener } from "./row/createOpener.js";
import { describeRevoke } from "./row/describeRevoke.js";
import type { SessionRow } from "./row/SessionRow.js";
import { useRowFacts } from "./row/useRowFacts.js";
import { useLocale } from "./time/useLocale.js";
import { useSessionTimes } from "./time/useSessionTimes.js";
import { useDevice } from "./useDevice.js";
import { useMessages } from "./useMessages.js";

/** Options of {@link useSessionRow}. */
export interface UseSessionRowOptions {
  /** Whether this device uses the session. @default false */
  isCurrent?: boolean;
  /**
   * Whether your row shows the open question itself, from `question`. The question about this device is always the
   * dialog of `SessionsOutlet`, because it names what the user loses.
   * @default false
   */
  asksItself?: boolean;
}

/**
 * Everything that a row says and does, as data, for a list or a table of your own. Render one component for each
 * session, so that only the row that changes renders again. Put one `SessionsOutlet` beside the rows: it asks the
 * questions, announces the results, and gives equal devices distinct names.
 *
 * @param session A session of `useSessions`.
 * @throws Error when there is no `SessionsProvider` above.
 * @example
 * ```tsx
 * function Row({ session, isCurrent }: { session: Session; isCurrent: boolean }) {
 *   const { name, place, lastActive, revoke } = useSessionRow(session, { isCurrent });
 *   return (
 *     <tr data-session-row="">
 *       <th scope="row" data-session-name="" tabIndex={-1}>{name}</th>
 *       <td>{place}</td>
 *       <td>{lastActive.text}</td>
 *       <td><button {...revoke.buttonProps}>{revoke.label}</button></td>
 *     </tr>
 *   );
 * }
 * ```
 */
export function useSessionRow(
  session: Session,
  { isCurrent = false, asksItself = false }: UseSessionRowOptions = {},
): SessionRow {
  const { isConfirmedByHost } = useKit();
  const messages = useMessages();
  const locale = useLocale();
  useCancelWithLast();
  const device = useDevice(session, isCurrent);
  const [times] = useSessionTimes(
    useMemo(() => [session], [session]),
    isCurrent,
    locale,
  );
  const signOut = useRevokeKnownSession(session, isCurrent);
  const { revocation, status } = signOut;
  const distinctName = useNameInList(session);
  const input = { session, isCurrent, device, distinctName, times: times!, revocation };
  const { isCooling, ...facts } = useRowFacts(input);

  const [opener] = useState(createOpener);
  const isAsking = status === "asking";
  const canAsk = asksItself && !isCurrent && !isConfirmedByHost;
  const [isAskedHere] = useConfirmationOwner(isAsking && canAsk, opener.press);
  // When the question closes while the focus is in it, the focus is lost, so move it back to the button.
  useFocusFallback(!isAsking, opener.button);
  return {
    ...facts,
    headingLevel: 3,
    question: isAskedHere
      ? {
          title: messages.askDevice(facts.distinctName),
          content: interpolateName(messages.askDevice, facts.distinctName),
          text: messages.askDeviceHint,
          confirmLabel: messages.signOut,
          cancelLabel: messages.cancel,
          confirm: () => void signOut.revoke(),
          cancel: signOut.cancel,
        }
      : undefined,
    revoke: describeRevoke({
      status,
      isCooling,
      messages,
      deviceName: facts.distinctName,
      describedBy: facts.message?.id,
      style: undefined,
      // The user cannot recognise a device without a name, so the button does nothing yet.
      act:
        device &&
        ((action, event) => {
          opener.note(status === "idle", event);
          void signOut[action]();
        }),
    }),
    selection: undefined,
  };
}
