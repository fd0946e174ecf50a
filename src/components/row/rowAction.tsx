"use client";

import type { ReactNode } from "react";
import type { Kit } from "../../controller/Kit.js";
import { signOutOf } from "../../hooks/revoke/useRevokeKnownSession.js";
import { CardContext, type CardSession } from "../../hooks/useCardSession.js";
import type { Messages } from "../../i18n/Messages.js";
import { RowAction } from "../../parts/row.js";
import { type OwnParts, ownPart } from "../../parts/ownParts.js";
import type { Revocation } from "../../revocation/RevocationState.js";
import { revokeButtonProps } from "../revoke/revokeButtonProps.js";
import { revokeButtonState } from "../revoke/revokeButtonState.js";
import { unseen } from "../shared/unseen.js";
import type { MessageSummary } from "./RowMessage.js";
import { notePress } from "./RowQuestion.js";

/** What in the host's `action` can have the focus. */
const controls = "button, a, input, [tabindex]";

/**
 * The control at the end of a row: the host's `action`, or the button that revokes the session. It is a function
 * and not a component, because a list has thousands of rows.
 */
export function rowAction(row: {
  kit: Kit | undefined;
  /** The host's own components and classes. */
  own: OwnParts | undefined;
  card: CardSession;
  revocation: Revocation | undefined;
  /** The facts about the row's message; `undefined` before a revocation. */
  message: MessageSummary | undefined;
  /** Replaces the button; `undefined` keeps it, and `null` means none. */
  action: ReactNode;
  /** Whether the user is selecting rows. Then only the button after a failure is visible. */
  isSelecting: boolean;
  messages: Messages;
  /** The language of the names. */
  locale: string;
}): ReactNode {
  const { kit, own, card, revocation, message, action, isSelecting, messages, locale } = row;
  const status = revocation?.status ?? "idle";
  const described = message?.id ? { ...card, describedBy: message.id } : card;
  // Only a press while idle opens a question here. Another component may ask later.
  const isHere = status === "idle";
  if (!kit || action !== undefined) {
    return (
      action && (
        <CardContext.Provider value={described}>
          <RowAction
            onClickCapture={({ target, currentTarget }) => {
              const opener = (target as Element).closest<HTMLElement>(controls);
              notePress(currentTarget, { isHere, opener });
            }}
          >
            {action}
          </RowAction>
        </CardContext.Provider>
      )
    );
  }
  const { session, isCurrent, deviceName } = card;
  const button = revokeButtonState(status, message?.isCooling === true, messages, deviceName);
  return ownPart(
    own,
    <button
      {...revokeButtonProps(button, status, messages)}
      aria-describedby={described.describedBy}
      onClick={({ currentTarget, defaultPrevented }) => {
        if (!button.action || defaultPrevented) return;
        notePress(currentTarget, { isHere });
        const speech = { messages, locale, nameOf: () => deviceName };
        void signOutOf(kit, session, isCurrent, revocation, speech)[button.action]();
      }}
      // Hide the button but keep its space, so that nothing moves when the user starts to select.
      style={isSelecting && message?.tone !== "danger" ? unseen : undefined}
    />,
  );
}
