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
import { useRevokeSessions } from "../../hooks/useRevokeSessions.js";
import { activeElement, isFocusLost } from "../../lib/dom/focus.js";
import { longest } from "../../lib/text/longest.js";
import { useIsomorphicLayoutEffect } from "../../lib/react/useIsomorphicLayoutEffect.js";
import { Button } from "../../parts/Button.js";
import { Bar, BarText, Progress } from "../../parts/select.js";
import { idsOf } from "../../session/sessionLists.js";
import type { Session } from "../../session/Session.js";
import { ConfirmDialog } from "../revoke/ConfirmDialog.js";

const failed = '[data-status="failed"] > [data-sessions="checkbox"]';
const selectedRow = '[data-sessions="card"] > [data-sessions="checkbox"]:checked';

/** Props of {@link BulkBar}. */
export interface BulkBarProps {
  isSelecting: boolean;
  selected: readonly Session[];
  /** How many could be. */
  shownCount: number;
  nameOf(session: Session): string;
  headingLevel: number;
  leave(): void;
  /** What takes the focus when the bar goes: the first that is there. */
  after: readonly RefObject<HTMLElement | null>[];
}

/** How many are selected and what to do with them; while several are being ended, how far that is. */
export function BulkBar(props: BulkBarProps): ReactNode {
  const { isSelecting, selected, shownCount, nameOf, headingLevel, leave, after } = props;
  const messages = useMessages();
  const { isConfirmedByHost } = useKit();
  const own = useRevokeSessions();
  const [isAsker, claim] = useConfirmationOwner(own.status === "asking" && !isConfirmedByHost);
  const bulk = useRevocationState((state) => state.bulk);
  const { status, count, revokedCount, isStopping, stop } = useBulkRevoke(
    bulk?.target ?? "selected",
  );
  const id = useId();
  const bar = useRef<HTMLDivElement>(null);
  const decisive = useRef<HTMLButtonElement>(null);
  const isBusy = status === "revoking" || status === "reauthenticating";
  // Without a selection it comes for what takes its time only.
  const isShown = useDelayedFlag(isBusy, 1_000) || isSelecting;
  const wasBusy = useRef(false);
  useIsomorphicLayoutEffect(() => {
    const isOver = wasBusy.current && !isBusy;
    wasBusy.current = isBusy;
    if (!isOver) return;
    if (selected.length === 0) leave();
    // What is left is still selected: there the person goes on.
    else if (isFocusLost(bar.current) || bar.current?.contains(activeElement(bar.current)))
      focusLeft(bar.current);
  });
  const ask = () => {
    claim();
    own.ask(selected);
  };
  const isCooling = useCooldown(idsOf(selected)) !== undefined;
  // A second press while the host asks would ask twice.
  const isAsked = own.status === "asking" && isConfirmedByHost;
  const isDisabled = isBusy || isAsked || isCooling || selected.length === 0;
  const { signingOutCount, signOutCount } = messages;
  const label = isBusy ? signingOutCount(count) : signOutCount(selected.length);
  useFocusFallback(own.status !== "asking", decisive);
  useFocusFallback(!isShown, ...after);
  if (!isShown) return null;
  return (
    <Bar ref={bar}>
      {isBusy && (
        <>
          <BarText id={id}>
            {status === "revoking"
              ? messages.progress(revokedCount, count)
              : messages.confirmItsYou}
          </BarText>
          <Progress aria-labelledby={id} value={revokedCount} max={count} />
          <Button aria-disabled={isStopping || undefined} onClick={() => isStopping || stop()}>
            {messages.stop}
          </Button>
        </>
      )}
      {isSelecting && !isBusy && (
        <>
          <BarText role="status">{messages.selectedCount(selected.length)}</BarText>
          <Button onClick={leave}>{messages.cancel}</Button>
        </>
      )}
      {isSelecting && (
        <Button
          key="end"
          ref={decisive}
          data-tone="danger"
          // Its words alone are its name, not those that make it as wide as its longest.
          aria-label={label}
          data-longest={longest([0, 1, shownCount].map(signOutCount))}
          aria-disabled={isDisabled || undefined}
          onClick={() => isDisabled || ask()}
        >
          {label}
        </Button>
      )}
      {isAsker && (
        <ConfirmDialog
          target="selected"
          sessions={own.sessions}
          nameOf={nameOf}
          headingLevel={headingLevel}
          onCancel={own.cancel}
          onConfirm={() => void own.revoke(own.sessions)}
        />
      )}
    </Bar>
  );
}

function focusLeft(bar: HTMLElement | null): void {
  const panels = bar?.parentElement;
  const next = panels?.querySelector<HTMLElement>(failed);
  (next ?? panels?.querySelector<HTMLElement>(selectedRow))?.focus();
}
