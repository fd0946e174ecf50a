"use client";

import type { ReactNode } from "react";
import type { Kit } from "../../controller/Kit.js";
import { CardContext, type CardSession } from "../../hooks/useCardSession.js";
import type { Messages } from "../../i18n/Messages.js";
import { RowAction } from "../../parts/row.js";
import { type OwnParts, ownPart } from "../../parts/ownParts.js";
import type { Revocation } from "../../revocation/RevocationState.js";
import { describeRevoke } from "../../hooks/row/describeRevoke.js";
import type { RowRevoke } from "../../hooks/row/RowRevoke.js";
import { withActing } from "../lazy/actChunk.js";
import { revokeButtonProps } from "../revoke/revokeButtonProps.js";
import { revokeButtonState } from "../../wording/revokeButtonState.js";
import { unseen } from "../shared/unseen.js";
import type { MessageSummary } from "./rowState.js";
import { notePress, notePressOf } from "./notePress.js";

/** What a host puts in place of the button of a row: a node, or a function that gets the button as data. */
export type OwnAction = ReactNode | ((revoke: RowRevoke) => ReactNode);

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
  action: OwnAction;
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
  const { session, isCurrent, deviceName } = card;
  // Hide the button but keep its space, so that nothing moves when the user starts to select.
  const style = isSelecting && message?.tone !== "danger" ? unseen : undefined;
  if (!kit || action !== undefined) {
    const control =
      typeof action === "function"
        ? kit &&
          action(
            describeRevoke({
              status,
              isCooling: message?.isCooling === true,
              messages,
              deviceName,
              describedBy: described.describedBy,
              style,
              act(press) {
                const speech = speechOf(messages, locale, deviceName);
                withActing(press, ({ signOutOf }) => {
                  void signOutOf(kit, session, isCurrent, revocation, speech)[press]();
                });
              },
            }),
          )
        : action;
    return (
      control && (
        <CardContext.Provider value={described}>
          <RowAction onClickCapture={notePressOf(isHere)}>{control}</RowAction>
        </CardContext.Provider>
      )
    );
  }
  const button = revokeButtonState(status, message?.isCooling === true, messages, deviceName);
  return ownPart(
    own,
    <button
      {...revokeButtonProps(button, status, messages)}
      aria-describedby={described.describedBy}
      onClick={({ currentTarget, defaultPrevented }) => {
        const { action: press } = button;
        if (!press || defaultPrevented) return;
        notePress(currentTarget, { isHere });
        const speech = speechOf(messages, locale, deviceName);
        withActing(press, ({ signOutOf }) => {
          void signOutOf(kit, session, isCurrent, revocation, speech)[press]();
        });
      }}
      style={style}
    />,
  );
}

/** The words for the host's `confirm`. They are made at the press, because a list has thousands of rows at rest. */
const speechOf = (messages: Messages, locale: string, deviceName: string) => ({
  messages,
  locale,
  nameOf: () => deviceName,
});
