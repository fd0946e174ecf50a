"use client";

import type { ReactNode } from "react";
import { CardContext } from "../../hooks/useCardSession.js";
import { RowAction } from "../../parts/row.js";
import { ownPart } from "../../parts/ownParts.js";
import { describeRevoke } from "../../hooks/row/describeRevoke.js";
import { revokeButtonProps } from "../revoke/revokeButtonProps.js";
import { revokeButtonState } from "../../wording/revokeButtonState.js";
import { unseen } from "../shared/unseen.js";
import type { MessageSummary } from "./rowState.js";
import { notePress, notePressOf } from "./notePress.js";
import { type PressedRow, pressRow } from "./pressRow.js";

/**
 * The control at the end of a row: the host's `action`, or the button that revokes the session. It is a function
 * and not a component, because a list has thousands of rows.
 */
export function rowAction(
  row: PressedRow & {
    /** The facts about the row's message; `undefined` before a revocation. */
    message: MessageSummary | undefined;
    /** Whether the user is selecting rows. Then only the button after a failure is visible. */
    isSelecting: boolean;
  },
): ReactNode {
  const { settings, card, revocation, message, isSelecting } = row;
  const { kit, own, display, action } = settings;
  const { messages } = display;
  const status = revocation?.status ?? "idle";
  const described = message?.id ? { ...card, describedBy: message.id } : card;
  // Only a press while idle opens a question here. Another component may ask later.
  const isHere = status === "idle";
  const { deviceName } = card;
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
              act: (press) => pressRow(kit, row, press),
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
        if (!button.action || defaultPrevented) return;
        notePress(currentTarget, { isHere });
        pressRow(kit, row, button.action);
      }}
      style={style}
    />,
  );
}
