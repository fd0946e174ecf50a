"use client";

import { useCallback, useMemo, useRef, useState } from "react";
import {
  keepListed,
  press,
  type Selected,
  selectedOf,
  type Selection,
} from "./select/selection.js";
import { useIsomorphicLayoutEffect } from "../lib/react/useIsomorphicLayoutEffect.js";
import { idsOf } from "../session/sessionLists.js";
import { inactiveFor } from "../session/inactiveFor.js";
import type { Session } from "../session/Session.js";

/** Returned by {@link useSelection}. */
export interface UseSelectionResult {
  /** The ids of the selected sessions. */
  ids: ReadonlySet<string>;
  /** The selected sessions, in the order of the rows. */
  selected: readonly Session[];
  /** Whether all, some or none of the selectable rows are selected. */
  extent: Selected;
  /** The days of "not used for", while the selection is exactly those rows. */
  days?: number;
  /**
   * Selects a row or unselects it. With `isRange`, it also changes all rows between it and the last pressed
   * row. The function never changes, so that the memoised rows do not render again.
   */
  press(id: string, isRange: boolean): void;
  /** Selects all rows; when all are selected, selects none. */
  pressAll(): void;
  /** Selects exactly the rows that were not used for `days` days before `now`. */
  pressUnused(days: number, now: Date): void;
  /** Selects none. */
  clear(): void;
}

/**
 * Which of the `selectable` rows are selected. Other rows are never selected. The result stays the same object
 * until the selection or the rows change.
 *
 * @param selectable The sessions that the user can select, in the order on the screen. Leave out this device. It
 *   should stay the same array between renders.
 * @example
 * ```tsx
 * const { ids, selected, press } = useSelection(others);
 * return others.map(({ sessionId }) => (
 *   <input
 *     key={sessionId}
 *     type="checkbox"
 *     checked={ids.has(sessionId)}
 *     onClick={(event) => press(sessionId, event.shiftKey)}
 *     onChange={() => undefined}
 *   />
 * ));
 * ```
 */
export function useSelection(selectable: readonly Session[]): UseSelectionResult {
  const [held, setHeld] = useState(nothing);
  const order = useMemo(() => idsOf(selectable), [selectable]);
  const shown = useRef(order);
  useIsomorphicLayoutEffect(() => void (shown.current = order));
  const selection = useMemo(() => keepListed(held, order), [held, order]);
  // Set the state during render, so that a row that is removed and comes back is not selected.
  if (selection !== held) setHeld(selection);
  const pressOne = useCallback((id: string, isRange: boolean) => {
    setHeld((current) => press(current, id, shown.current, isRange));
  }, []);
  const clear = useCallback(() => setHeld(nothing), []);
  return useMemo(() => {
    const { ids, days } = selection;
    const select = (sessions: readonly Session[], unusedFor?: number) =>
      setHeld({ ids: new Set(idsOf(sessions)), days: unusedFor });
    const extent = selectedOf(selection, order);
    return {
      ids,
      selected: selectable.filter(({ sessionId }) => ids.has(sessionId)),
      extent,
      days,
      press: pressOne,
      pressAll: () => select(extent === "all" ? [] : selectable),
      pressUnused: (count, now) => select(inactiveFor(selectable, count, now), count),
      clear,
    };
  }, [selection, selectable, order, pressOne, clear]);
}

const nothing: Selection = { ids: new Set() };
