"use client";

import { type ReactNode, type RefObject, useId, useRef } from "react";
import { useDelayedFlag } from "../../hooks/dom/useDelayedFlag.js";
import { useCooldown } from "../../hooks/useCooldown.js";
import { useConfirmationOwner } from "../../hooks/revoke/useConfirmationOwner.js";
import { useFocusFallback } from "../../hooks/focus/useFocusFallback.js";
import { useMessages } from "../../hooks/useMessages.js";
import { useBulkRevoke } from "../../hooks/revoke/useBulkRevoke.js";
import { useKit } from "../../hooks/context/SessionsContext.js";
import { useRevocationState } from "../../hooks/context/useRevocationState.js";
import { activeElement, isFocusLost } from "../../lib/dom/focus.js";
import { longest } from "../../lib/text/longest.js";
import { useIsomorphicLayoutEffect } from "../../lib/react/useIsomorphicLayoutEffect.js";
import { Button } from "../../parts/Button.js";
import { ActionBar, ActionBarText, Progress } from "../../parts/select.js";
import { idsOf } from "../../session/sessionLists.js";
import type { Session } from "../../session/Session.js";
import { ConfirmDialog } from "../revoke/ConfirmDialog.js";

const failed = '[data-sessions="row"][data-status="failed"]:not([data-current])';
const selectedRow = '[data-sessions="row"][data-selected]';

/** Props of {@link BulkBar}. */
export interface BulkBarProps {
  /** Whether the user is selecting rows. */
  isSelecting: boolean;
  /** The selected sessions. */
  selected: readonly Session[];
  /** How many rows can be selected. */
  shownCount: number;
  /** Returns the name of a row. */
  nameOf(session: Session): string;
  /** Level of the dialog's title. */
  headingLevel: number;
  /** Stops selecting. */
  leave(): void;
  /** When the bar is removed, the first of these that is mounted gets the focus. */
  after: readonly RefObject<HTMLElement | null>[];
}

/** Shows how many rows are selected and a button that signs them out; during a batch, shows its progress. */
export function BulkBar(props: BulkBarProps): ReactNode {
  const { isSelecting, selected, shownCount, nameOf, headingLevel, leave, after } = props;
  const messages = useMessages();
  const { isConfirmedByHost } = useKit();
  const picked = useBulkRevoke("selected");
  const [isOwner, claimOwnership] = useConfirmationOwner(
    picked.status === "asking" && !isConfirmedByHost,
  );
  const bulk = useRevocationState((state) => state.bulk);
  const { status, count, revokedCount, isStopping, stop } = useBulkRevoke(
    bulk?.target ?? "selected",
  );
  const id = useId();
  const bar = useRef<HTMLDivElement>(null);
  const decisive = useRef<HTMLButtonElement>(null);
  const isBusy = status === "revoking" || status === "reauthenticating";
  // Without a selection, show the bar only when a batch takes more than a second.
  const isShown = useDelayedFlag(isBusy, 1_000) || isSelecting;
  const wasBusy = useRef(false);
  useIsomorphicLayoutEffect(() => {
    const isOver = wasBusy.current && !isBusy;
    wasBusy.current = isBusy;
    if (!isOver) return;
    if (selected.length === 0) leave();
    // Some rows are still selected, so move the focus to them: the user continues there.
    else if (isFocusLost(bar.current) || bar.current?.contains(activeElement(bar.current)))
      focusLeft(bar.current);
  });
  const ask = () => {
    claimOwnership();
    picked.ask(selected);
  };
  const isCooling = useCooldown(idsOf(selected)) !== undefined;
  // While the host asks, a second press would ask again, so ignore it.
  const isHostAsking = picked.status === "asking" && isConfirmedByHost;
  const isDisabled = isBusy || isHostAsking || isCooling || selected.length === 0;
  const { signingOutCount, signOutCount } = messages;
  const label = isBusy ? signingOutCount(count) : signOutCount(selected.length);
  useFocusFallback(picked.status !== "asking", decisive);
  useFocusFallback(!isShown, ...after);
  if (!isShown) return null;
  return (
    <ActionBar ref={bar}>
      {isBusy && (
        <>
          <ActionBarText id={id}>
            {status === "revoking"
              ? messages.progress(revokedCount, count)
              : messages.confirmItsYou}
          </ActionBarText>
          <Progress aria-labelledby={id} value={revokedCount} max={count} />
          <Button aria-disabled={isStopping || undefined} onClick={() => isStopping || stop()}>
            {messages.stop}
          </Button>
        </>
      )}
      {isSelecting && !isBusy && (
        <>
          <ActionBarText role="status">{messages.selectedCount(selected.length)}</ActionBarText>
          <Button onClick={leave}>{messages.cancel}</Button>
        </>
      )}
      {isSelecting && (
        <Button
          key="end"
          ref={decisive}
          data-variant="danger"
          // Set the name, so that it does not include `data-longest`, which only sets the button's width.
          aria-label={label}
          data-longest={longest([0, 1, shownCount].map(signOutCount))}
          aria-disabled={isDisabled || undefined}
          onClick={() => isDisabled || ask()}
        >
          {label}
        </Button>
      )}
      {isOwner && (
        <ConfirmDialog
          target="selected"
          sessions={picked.sessions}
          nameOf={nameOf}
          headingLevel={headingLevel}
          onCancel={picked.cancel}
          onConfirm={() => void picked.end(picked.sessions)}
        />
      )}
    </ActionBar>
  );
}

function focusLeft(bar: HTMLElement | null): void {
  const panels = bar?.parentElement;
  const row = panels?.querySelector(failed) ?? panels?.querySelector(selectedRow);
  // The checkbox of a host may be a `<button role="checkbox">`.
  row?.querySelector<HTMLElement>('input, [role="checkbox"]')?.focus();
}
