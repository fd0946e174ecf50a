"use client";

import { type ReactNode, useRef } from "react";
import { Checkbox } from "../../parts/select.js";

/** Props of {@link RowCheckbox}. */
export interface RowCheckboxProps {
  sessionId: string;
  deviceName: string;
  /** Ids of the texts that describe the row. */
  describedBy: string;
  isSelected: boolean;
  /** What is selected is being ended, so nothing changes now. */
  isBusy: boolean;
  onTick(id: string, isRange: boolean): void;
}

/** Selects its row, in the place of the icon: with Shift, click and Space take all from the last one. */
export function RowCheckbox(props: RowCheckboxProps): ReactNode {
  const { sessionId, deviceName, describedBy, isSelected, isBusy, onTick } = props;
  // Not every browser says with the click of a key that Shift is held.
  const isShift = useRef(false);
  // The click says it, which comes first: the native `change` knows of no keys.
  const isRange = useRef(false);
  return (
    <Checkbox
      aria-label={deviceName}
      aria-describedby={describedBy}
      aria-disabled={isBusy || undefined}
      checked={isSelected}
      onKeyDown={({ shiftKey }) => void (isShift.current = shiftKey)}
      onKeyUp={({ shiftKey }) => void (isShift.current = shiftKey)}
      onBlur={() => void (isShift.current = false)}
      onClick={({ shiftKey }) => void (isRange.current = isShift.current || shiftKey)}
      onChange={({ target }) => {
        // Where nothing is rendered anew, nothing else would turn it back.
        if (isBusy) target.checked = isSelected;
        else onTick(sessionId, isRange.current);
      }}
    />
  );
}
