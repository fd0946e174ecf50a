"use client";

import { useCallback, useRef, useState } from "react";
import { keepListed, press, type Selected, selectedOf, type Selection } from "./selection.js";
import { useIsomorphicLayoutEffect } from "../../lib/react/useIsomorphicLayoutEffect.js";
import { idsOf } from "../../session/sessionLists.js";
import { inactiveFor } from "../../session/inactiveFor.js";
import type { Session } from "../../session/Session.js";

/** What {@link useSelection} gives. */
export interface UseSelectionResult {
  /** By id. */
  ids: ReadonlySet<string>;
  selected: readonly Session[];
  /** How much of what can be selected is. */
  extent: Selected;
  /** The days of "not used for", while that is what is selected. */
  days?: number;
  /** Turns one; as a range all from the one pressed before. The same function for good. */
  press(id: string, isRange: boolean): void;
  /** Selects all, or none where all are. */
  pressAll(): void;
  /** Selects what was not used for so many days, and nothing else. */
  pressUnused(days: number, now: Date): void;
  clear(): void;
}

/** Which of some rows are selected; nothing else can be. */
export function useSelection(selectable: readonly Session[]): UseSelectionResult {
  const [held, setHeld] = useState(nothing);
  const order = idsOf(selectable);
  const shown = useRef(order);
  useIsomorphicLayoutEffect(() => void (shown.current = order));
  const selection = keepListed(held, order);
  // Adjusted while rendering: a row that left and comes back is not selected.
  if (selection !== held) setHeld(selection);
  const { ids, days } = selection;
  const select = (sessions: readonly Session[], unusedFor?: number) =>
    setHeld({ ids: new Set(idsOf(sessions)), days: unusedFor });
  const extent = selectedOf(selection, order);
  return {
    ids,
    selected: selectable.filter(({ sessionId }) => ids.has(sessionId)),
    extent,
    days,
    press: useCallback((id, isRange) => {
      setHeld((known) => press(known, id, shown.current, isRange));
    }, []),
    pressAll: () => select(extent === "all" ? [] : selectable),
    pressUnused: (count, now) => select(inactiveFor(selectable, count, now), count),
    clear: () => setHeld(nothing),
  };
}

const nothing: Selection = { ids: new Set() };
