"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { useMessages } from "../../hooks/useMessages.js";
import { useNow } from "../../hooks/useNow.js";
import type { UseSelectionResult } from "../../hooks/select/useSelection.js";
import { Checkbox, Choice, Picker } from "../../parts/select.js";

const dayChoices = [30, 60, 90];

/** Props of {@link SelectionTools}. */
export interface SelectionToolsProps extends Pick<
  UseSelectionResult,
  "extent" | "days" | "pressAll" | "pressUnused"
> {
  /** "Select all 7", or how many of them are shown. */
  label: string;
  isBusy: boolean;
}

/** Selects many rows at once: all of them, or what was not used for long. Takes the focus. */
export function SelectionTools(props: SelectionToolsProps): ReactNode {
  const { extent, days, pressAll, pressUnused, label, isBusy } = props;
  const messages = useMessages();
  const now = useNow();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);
  useEffect(() => {
    if (box.current) box.current.indeterminate = extent === "some";
  });
  return (
    <>
      <Choice>
        <Checkbox
          ref={box}
          checked={extent === "all"}
          aria-disabled={isBusy || undefined}
          onChange={({ target }) => {
            // A press takes its third state away, whatever comes of it.
            if (isBusy) target.indeterminate = extent === "some";
            else pressAll();
          }}
        />
        <span>{label}</span>
      </Choice>
      <Choice>
        <span>{messages.notUsedFor}</span>
        <Picker
          value={days ?? ""}
          aria-disabled={isBusy || undefined}
          onChange={({ target }) => now && !isBusy && pressUnused(Number(target.value), now)}
        >
          <option value="" disabled hidden>
            {messages.choose}
          </option>
          {dayChoices.map((count) => (
            <option key={count} value={count}>
              {messages.days(count)}
            </option>
          ))}
        </Picker>
      </Choice>
    </>
  );
}
