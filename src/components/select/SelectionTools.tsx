"use client";

import { type ChangeEvent, type ReactNode, useRef } from "react";
import { useMessages } from "../../hooks/useMessages.js";
import { useTakeFocus } from "../../hooks/focus/useTakeFocus.js";
import { useNow } from "../../hooks/useNow.js";
import type { UseSelectionResult } from "../../hooks/useSelection.js";
import { useIsomorphicLayoutEffect } from "../../lib/react/useIsomorphicLayoutEffect.js";
import { Checkbox, CheckboxLabel, Select } from "../../parts/select.js";

const dayChoices = [30, 60, 90];

/** Props of {@link SelectionTools}. */
export interface SelectionToolsProps extends Pick<
  UseSelectionResult,
  "extent" | "days" | "pressAll" | "pressUnused"
> {
  /** The label of the checkbox: "Select all 7", or how many are shown when some are not. */
  label: string;
  /** Whether a batch is in progress. The selection must not change then. */
  isBusy: boolean;
}

/**
 * Selects many rows at once: all rows, or the rows that were not used for some days. Takes the focus on
 * mount.
 */
export function SelectionTools(props: SelectionToolsProps): ReactNode {
  const { extent, days, pressAll, pressUnused, label, isBusy } = props;
  const messages = useMessages();
  const now = useNow();
  const box = useRef<HTMLInputElement>(null);
  useTakeFocus(box);
  useIsomorphicLayoutEffect(() => {
    if (box.current) box.current.indeterminate = extent === "some";
  });
  return (
    <>
      <CheckboxLabel>
        <Checkbox
          ref={box}
          checked={extent === "all"}
          aria-disabled={isBusy || undefined}
          data-indeterminate={extent === "some" ? "" : undefined}
          onChange={(event?: Partial<ChangeEvent<HTMLInputElement>>) => {
            if (!isBusy) return pressAll();
            // When the press is ignored, undo what the browser did to the box, because nothing renders it again. A
            // checkbox of the host may pass no event.
            if (!event?.target) return;
            event.target.checked = extent === "all";
            event.target.indeterminate = extent === "some";
          }}
        />
        <span>{label}</span>
      </CheckboxLabel>
      <CheckboxLabel>
        <span>{messages.notUsedFor}</span>
        <Select
          value={days ?? ""}
          aria-disabled={isBusy || undefined}
          onChange={({ target }) => {
            if (now && !isBusy) pressUnused(Number(target.value), now);
            else target.value = `${days ?? ""}`;
          }}
        >
          <option value="" disabled hidden>
            {messages.choose}
          </option>
          {dayChoices.map((count) => (
            <option key={count} value={count}>
              {messages.days(count)}
            </option>
          ))}
        </Select>
      </CheckboxLabel>
    </>
  );
}
