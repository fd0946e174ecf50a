"use client";

import { type ChangeEvent, type ReactNode, useRef } from "react";
import { Checkbox } from "../../parts/select.js";
import type { Session } from "../../session/Session.js";

/** Props of {@link RowCheckbox}. */
export interface RowCheckboxProps {
  /** The session of the row. */
  session: Session;
  /** The accessible name of the checkbox. */
  deviceName: string;
  /** The ids of the texts that describe the row, separated by spaces. */
  describedBy: string;
  /** Whether the row is selected. */
  isSelected: boolean;
  /** Whether a batch is in progress. The selection must not change then. */
  isBusy: boolean;
  /** Called on a press. `isRange` is true when Shift is held. */
  onTick(id: string, isRange: boolean): void;
}

/**
 * Selects its row; shown instead of the icon. With Shift, a click or Space selects all rows from the last one
 * that was pressed. Renders an `<input type="checkbox">`.
 */
export function RowCheckbox(props: RowCheckboxProps): ReactNode {
  const { session, deviceName, describedBy, isSelected, isBusy, onTick } = props;
  // Remember whether Shift is held: in some browsers the click event of a key press does not say so.
  const isShift = useRef(false);
  // Read Shift from the click, which comes first, because the native `change` event has no keys.
  const isRange = useRef(false);
  return (
    <Checkbox
      aria-label={deviceName}
      aria-describedby={describedBy || undefined}
      aria-disabled={isBusy || undefined}
      checked={isSelected}
      onKeyDown={({ shiftKey }) => void (isShift.current = shiftKey)}
      onKeyUp={({ shiftKey }) => void (isShift.current = shiftKey)}
      onBlur={() => void (isShift.current = false)}
      onClick={({ shiftKey }) => void (isRange.current = isShift.current || shiftKey)}
      onChange={(event?: Partial<ChangeEvent<HTMLInputElement>>) => {
        if (!isBusy) onTick(session.sessionId, isRange.current);
        // When the press is ignored, nothing renders again, so undo what the browser did to the box. A checkbox of
        // the host may pass no event.
        else if (event?.target) event.target.checked = isSelected;
      }}
    />
  );
}
