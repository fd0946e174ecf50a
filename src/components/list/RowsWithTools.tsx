"use client";

import {
  memo,
  type ReactNode,
  type RefObject,
  useCallback,
  useContext,
  useId,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import type { Device } from "../../device/Device.js";
import { GuideContext } from "../../hooks/context/GuideContext.js";
import { useCancelWithLast } from "../../hooks/revoke/useCancelWithLast.js";
import { useHoverOrFocusWithin } from "../../hooks/focus/useHoverOrFocusWithin.js";
import { useRevocationState } from "../../hooks/context/useRevocationState.js";
import { useShownRows } from "../../hooks/list/useShownRows.js";
import { useSelection } from "../../hooks/useSelection.js";
import type { UseSessionsResult } from "../../hooks/useSessions.js";
import type { Store } from "../../lib/async/createStore.js";
import { useEscape } from "../../lib/react/useEscape.js";
import { named } from "../../parts/named.js";
import type { Session } from "../../session/Session.js";
import { ListFooter } from "./ListFooter.js";
import type { ListSlots } from "./ListSlots.js";
import { acting } from "../lazy/actChunk.js";
import { useEarlyPress } from "../lazy/useEarlyPress.js";
import { Missed } from "../lazy/WhenActing.js";
import { BulkBarWhenNeeded } from "../select/BulkBarWhenNeeded.js";
import { CurrentPanel } from "./CurrentPanel.js";
import { OthersHeading } from "./OthersHeading.js";
import { Rows } from "./Rows.js";
import { useRowSettings } from "../row/useRowSettings.js";

/** Props of {@link RowsWithTools}. */
export interface RowsWithToolsProps {
  /** The list of sessions. */
  list: UseSessionsResult;
  /** Describes the device of a session; `undefined` while it waits for the parser. */
  describe(session: Session): Device | undefined;
  /** Returns the name of a row. */
  nameOf(session: Session): string;
  /** The title of the screen. */
  title: RefObject<HTMLElement | null>;
  /** What the host puts in place of something in the rows. */
  slots: Pick<ListSlots, "action" | "renderRow">;
  /** Whether the rows have the column "Signed in". */
  isWide: Store<boolean>;
  /** Level of "Other devices"; the rows below it are one level deeper. */
  headingLevel: number;
  /** How many other devices are shown before "Show all". @default all */
  initialCount?: number;
  /** The id of the session that an e-mail links to. */
  highlightSessionId?: string;
}

/** This device in its own panel, then the other devices; one panel for all when this device is unknown. */
export const RowsWithTools = memo(function RowsWithTools(props: RowsWithToolsProps): ReactNode {
  const { list, describe, nameOf, title, slots, headingLevel, highlightSessionId } = props;
  const { currentSession } = list;
  const isWide = useSyncExternalStore(props.isWide.subscribe, props.isWide.get, () => true);
  useCancelWithLast();
  const setSuspect = useContext(GuideContext);
  const { isLookedAt, bind } = useHoverOrFocusWithin();
  const missed = useEarlyPress(bind.ref, "list");
  const isBusy = useRevocationState(({ bulk }) => bulk !== undefined);
  const [wantsSelect, setWantsSelect] = useState(false);
  const isHeld = isLookedAt || wantsSelect;
  const rows = useShownRows(list, isHeld, props.initialCount, highlightSessionId);
  const { shown, hiddenCount, waiting, admitNew, showAll } = rows;
  const hasOthers = shown.length + hiddenCount > 0;
  const count = shown.length + hiddenCount + waiting.length;
  const select = useRef<HTMLButtonElement>(null);
  const id = useId();
  const selection = useSelection(shown);
  const { press, clear } = selection;
  // When this device is unknown, it could be among the selected rows, so selecting is not possible.
  const canSelect = currentSession !== undefined && hasOthers;
  // Reset the flag. Otherwise selecting would start by itself after the next sign-in, and take the focus.
  if (wantsSelect && !canSelect) setWantsSelect(false);
  const isSelecting = wantsSelect && canSelect;
  const leave = useCallback(() => setWantsSelect(false), []);
  useEscape(bind.ref, isSelecting && !isBusy ? leave : undefined);
  // The rows are one level deeper than "Other devices". That heading is missing when this device is unknown.
  const rowLevel = currentSession ? headingLevel + 1 : headingLevel;
  const startSelecting = useCallback(() => {
    setSuspect?.();
    clear();
    setWantsSelect(true);
  }, [setSuspect, clear]);
  const settings = useRowSettings({
    headingLevel: rowLevel,
    isWide,
    ...slots,
    // Only checkboxes use `isBusy`, so do not render all rows again when there are none.
    isBusy: isSelecting && isBusy,
    onTick: isSelecting ? press : undefined,
    RowCheckbox: isSelecting ? acting()?.RowCheckbox : undefined,
  });
  return (
    <div {...named("panels")} {...bind} data-selecting={isSelecting ? "" : undefined}>
      <Missed since={missed} />
      {currentSession && (
        <CurrentPanel
          session={currentSession}
          device={describe(currentSession)!}
          deviceName={nameOf(currentSession)}
          isHighlighted={currentSession.sessionId === highlightSessionId}
          {...{ headingLevel, isWide, ...slots }}
        />
      )}
      {currentSession && hasOthers && (
        <OthersHeading
          list={list}
          id={`${id}o`}
          headingLevel={headingLevel}
          count={count}
          shownCount={shown.length}
          isSelecting={isSelecting}
          isBusy={isBusy}
          selection={selection}
          select={select}
          onSelect={startSelecting}
        />
      )}
      {shown.length > 0 && (
        <Rows
          sessions={shown}
          labelledBy={currentSession && `${id}o`}
          selected={selection.ids}
          {...{ settings, describe, nameOf, highlightSessionId }}
        />
      )}
      <ListFooter
        {...{ list, hiddenCount, waiting, admitNew, isSelecting }}
        panels={bind.ref}
        others={count}
        onShowAll={showAll}
      />
      <BulkBarWhenNeeded
        {...{ isSelecting, isBusy, leave, nameOf, headingLevel }}
        selected={selection.selected}
        shownCount={shown.length}
        after={[select, title]}
      />
    </div>
  );
});
