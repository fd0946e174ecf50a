"use client";

import { type ReactNode, useRef } from "react";
import { useMessages } from "../../hooks/useMessages.js";
import { useNow } from "../../hooks/useNow.js";
import type { UseSelectionResult } from "../../hooks/select/useSelection.js";
import { useIsomorphicLayoutEffect } from "../../lib/react/useIsomorphicLayoutEffect.js";
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
  useIsomorphicLayoutEffect(() => box.current?.focus(), []);
  useIsomorphicLayoutEffect(() => {
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
            if (!isBusy) return pressAll();
            // A press turns it and takes its third state away; nothing is rendered anew that puts them back.
            target.checked = extent === "all";
            target.indeterminate = extent === "some";
          }}
        />
        <span>{label}</span>
      </Choice>
      <Choice>
        <span>{messages.notUsedFor}</span>
        <Picker
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
        </Picker>
      </Choice>
    </>
  );
}
