"use client";

import type { ReactNode } from "react";
import type { Device } from "../../device/Device.js";
import { describeRevoke } from "../../hooks/row/describeRevoke.js";
import type { SessionRow } from "../../hooks/row/SessionRow.js";
import { useRowFacts } from "../../hooks/row/useRowFacts.js";
import { CardContext } from "../../hooks/useCardSession.js";
import { RowContent } from "../../parts/row.js";
import type { SessionTimes } from "../../time/sessionTimes.js";
import { unseen } from "../shared/unseen.js";
import { notePressOf } from "./notePress.js";
import { type PressedRow, pressRow } from "./pressRow.js";
import type { MessageSummary } from "./rowState.js";

/** Props of {@link OwnContent}. */
export interface OwnContentProps extends PressedRow {
  /** The content of the host. */
  renderRow(row: SessionRow): ReactNode;
  device: Device;
  times: SessionTimes;
  /** The facts about the message that the kit shows below the content. */
  message: MessageSummary | undefined;
  /** Whether the row is selected, while the user selects rows. */
  isSelected: boolean | undefined;
}

/** The host's content of a row of the kit. Renders a `<div>`. */
export function OwnContent(props: OwnContentProps): ReactNode {
  const { settings, renderRow, card, device, times, revocation, message, isSelected } = props;
  const { kit, display, isBusy = false } = settings;
  const { session, isCurrent, deviceName } = card;
  const input = { session, isCurrent, device, distinctName: deviceName, times, revocation };
  const { isCooling, ...facts } = useRowFacts(input);
  const { status } = facts;
  const isSelecting = isSelected !== undefined;
  const { messages } = display;
  const describedBy = message?.id;
  const row: SessionRow = {
    ...facts,
    headingLevel: Math.min(settings.headingLevel, 6),
    message: facts.message && { ...facts.message, id: describedBy ?? facts.message.id },
    // The kit shows the question below the content.
    question: undefined,
    selection: isSelecting ? { isSelected, isDisabled: isBusy } : undefined,
    revoke: describeRevoke({
      status,
      isCooling,
      messages,
      deviceName,
      describedBy,
      style: isSelecting && message?.tone !== "danger" ? unseen : undefined,
      act: kit && ((press) => pressRow(kit, props, press)),
    }),
  };
  return (
    <CardContext.Provider value={{ ...card, describedBy: describedBy ?? "" }}>
      <RowContent onClickCapture={notePressOf(status === "idle")}>{renderRow(row)}</RowContent>
    </CardContext.Provider>
  );
}
