"use client";

import { type ComponentType, type ReactNode, useContext, useMemo } from "react";
import type { Kit } from "../../controller/Kit.js";
import { DisplayContext } from "../../hooks/context/DisplayContext.js";
import { type DisplaySettings, SessionsContext } from "../../hooks/context/SessionsContext.js";
import type { RowRevoke } from "../../hooks/row/RowRevoke.js";
import type { SessionRow } from "../../hooks/row/SessionRow.js";
import { useLocale } from "../../hooks/time/useLocale.js";
import { type OwnParts, OwnPartsContext } from "../../parts/ownParts.js";
import type { RowCheckboxProps } from "./RowCheckbox.js";

/** What a host puts in place of the button of a row: a node, or a function that gets the button as data. */
export type OwnAction = ReactNode | ((revoke: RowRevoke) => ReactNode);

/** What all rows of a list have in common. It is one object, so that comparing the props of a row is fast. */
export interface RowSettings {
  /** The kit of the provider; `undefined` without one. */
  kit: Kit | undefined;
  /** How texts, times, places and addresses are shown. */
  display: DisplaySettings;
  /** The host's own components and classes for the parts of a row. */
  own: OwnParts | undefined;
  /** The language of the times and the place, as a BCP 47 tag. */
  locale: string;
  /** Level of the heading with the device's name. */
  headingLevel: number;
  /** Whether a row has the column "Signed in". */
  isWide: boolean;
  /** Whether a batch is in progress. The selection must not change then. */
  isBusy?: boolean;
  /** Called when the user presses a checkbox. The rows have checkboxes only when this is set. */
  onTick?: RowCheckboxProps["onTick"];
  /** The checkbox of a row. It is in the acting code, which the press on "Select" has loaded. */
  RowCheckbox?: ComponentType<RowCheckboxProps>;
  /** Replaces the button; `undefined` keeps it, and `null` means none. */
  action?: OwnAction;
  /** Replaces the content of the row. */
  renderRow?: ((row: SessionRow) => ReactNode) | undefined;
}

/** The settings of some rows. It is the same object until one of them changes. */
export function useRowSettings(
  given: Omit<RowSettings, "kit" | "display" | "own" | "locale">,
): RowSettings {
  const { headingLevel, isWide, isBusy, onTick, RowCheckbox, action, renderRow } = given;
  const kit = useContext(SessionsContext);
  const display = useContext(DisplayContext);
  const own = useContext(OwnPartsContext);
  const locale = useLocale();
  return useMemo(
    () => ({
      kit,
      display,
      own,
      locale,
      headingLevel,
      isWide,
      isBusy,
      onTick,
      RowCheckbox,
      action,
      renderRow,
    }),
    [
      kit,
      display,
      own,
      locale,
      headingLevel,
      isWide,
      isBusy,
      onTick,
      RowCheckbox,
      action,
      renderRow,
    ],
  );
}
