"use client";

import { type ReactNode, type RefObject, useState } from "react";
import type { Kit } from "../../controller/Kit.js";
import { useExitAnimation } from "../../hooks/dom/useExitAnimation.js";
import { useFocusFallback } from "../../hooks/focus/useFocusFallback.js";
import { useConfirmationOwner } from "../../hooks/revoke/useConfirmationOwner.js";
import { useRevokeKnownSession } from "../../hooks/revoke/useRevokeKnownSession.js";
import type { CardSession } from "../../hooks/useCardSession.js";
import type { Revocation } from "../../revocation/RevocationState.js";
import { ConfirmDialog } from "../revoke/ConfirmDialog.js";
import { ConfirmInline } from "../revoke/ConfirmInline.js";
import { pressIn } from "./notePress.js";

/** The button of the row: the kit's, or the first one of the host that has the props of the kit. */
const ownButton = '[data-sessions="revoke"], [data-sessions^="row-"] [data-status]';

/**
 * Asks the user to confirm the sign-out of one row: inside the row, or in a dialog when it is this device.
 * Renders nothing when no question is open, and when another component shows it. It is mounted when a
 * revocation of the row starts, and it also fades the row out after its sign-out was confirmed.
 */
export function RowQuestion(props: {
  /** The kit of the provider. */
  kit: Kit;
  /** The session of the card. */
  card: CardSession;
  /** The status of the revocation. */
  revocation: Revocation | undefined;
  /** Level of the dialog's title. */
  headingLevel: number;
  /** The element of the row. */
  element: RefObject<HTMLElement | null>;
}): ReactNode {
  const { kit, card, revocation, headingLevel, element } = props;
  const { session, isCurrent, deviceName } = card;
  const { isConfirmedByHost } = kit;
  const isOpen = revocation?.status === "asking";
  const [press] = useState(() => pressIn(element));
  const [isAsking] = useConfirmationOwner(isOpen && !isConfirmedByHost, press);
  const opener = {
    get current() {
      const { current } = element;
      const pressed = press.current?.opener;
      // The host may render another button while the request is in flight.
      if (pressed?.isConnected) return pressed;
      return current?.querySelector<HTMLElement>(ownButton) ?? null;
    },
  };
  // When the host removes its question while the focus is in it, the focus is lost, so move it back.
  useFocusFallback(isConfirmedByHost ? !isOpen : !isAsking, opener);
  useExitAnimation(element, kit, session.sessionId);
  const { cancel, revoke } = useRevokeKnownSession(session, isCurrent, deviceName);
  if (!isAsking) return null;
  const answers = { onCancel: cancel, onConfirm: () => void revoke() };
  if (!isCurrent) return <ConfirmInline deviceName={deviceName} {...answers} />;
  return (
    <ConfirmDialog
      target="this-device"
      sessions={[session]}
      headingLevel={headingLevel}
      {...answers}
    />
  );
}
