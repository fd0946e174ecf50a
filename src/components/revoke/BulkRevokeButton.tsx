"use client";

import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type ReactNode,
  useContext,
  useRef,
  useState,
} from "react";
import { useKit } from "../../hooks/context/SessionsContext.js";
import type { MissingPages } from "../../hooks/revoke/loadAllSessions.js";
import { usePress } from "../../hooks/revoke/usePress.js";
import { useRevokeAll } from "../../hooks/revoke/useRevokeAll.js";
import { useCooldown } from "../../hooks/useCooldown.js";
import { useFocusFallback } from "../../hooks/focus/useFocusFallback.js";
import { useKeepWhileFocused } from "../../hooks/focus/useKeepWhileFocused.js";
import { useMessages } from "../../hooks/useMessages.js";
import { useRevocationState } from "../../hooks/context/useRevocationState.js";
import type { UseSessionsResult } from "../../hooks/useSessions.js";
import { mergeHandlers } from "../../lib/react/mergeHandlers.js";
import { ignoreRepeat } from "../../lib/dom/clickGuards.js";
import { useMergedRefs } from "../../lib/react/useMergedRefs.js";
import { named } from "../../parts/named.js";
import { ownPart, OwnPartsContext } from "../../parts/ownParts.js";
import { bulkLabel } from "../../wording/bulkLabel.js";
import { missingWords } from "../../wording/missingWords.js";
import { acting, actingForPress } from "../lazy/actChunk.js";
import { WhenActing } from "../lazy/WhenActing.js";

/** Props of {@link BulkRevokeButton}. */
export interface BulkRevokeButtonProps extends ComponentPropsWithoutRef<"button"> {
  /** Which sessions the button revokes. */
  target: "others" | "all";
  /** The list of sessions. */
  list: UseSessionsResult;
  /** Level of the dialog's title. @default 2 */
  headingLevel?: number;
  /** Says the result, outside of a list. Then the button also stops a batch by itself. */
  renderVoice?(missing: MissingPages | undefined): ReactNode;
}

/**
 * Revokes all sessions or all others, after a dialog that shows how many they are. Renders a `<button>`;
 * renders nothing when the kit cannot know all sessions.
 */
export const BulkRevokeButton = forwardRef<HTMLButtonElement, BulkRevokeButtonProps>(
  function BulkRevokeButton(
    { target, list, onClick, onKeyDown, onBlur, headingLevel = 2, renderVoice, ...props },
    ref,
  ) {
    const messages = useMessages();
    const own = useContext(OwnPartsContext);
    const { controller, isConfirmedByHost } = useKit();
    const button = useRef<HTMLButtonElement>(null);
    const loadActions = () => acting() ?? actingForPress(controller, button.current ?? document);
    const all = useRevokeAll(target, list, loadActions);
    const { status, sessions, isOffered, isLoading, ask } = all;
    const [hasBegun, setHasBegun] = useState(false);
    if (!hasBegun && (isLoading || status !== "idle")) setHasBegun(true);
    const [pressed, notePress] = usePress();
    const askHere = () => {
      notePress();
      void ask();
    };
    const isCooling = useCooldown() !== undefined;
    const bulk = useRevocationState((state) => state.bulk);
    // While the host asks, a second press would ask again, so ignore it.
    const isOpen = bulk?.status === "asking" && !isConfirmedByHost;
    const isWaiting = isCooling || isLoading || (bulk !== undefined && !isOpen);
    const offer = target === "others" ? messages.signOutOthers : messages.signOutEverywhere;
    const label = isLoading ? messages.loading : offer;
    const isOver = !isOffered && status === "idle";
    const composedRef = useMergedRefs(button, ref);
    const [isThere, leave] = useKeepWhileFocused(isOver, button);
    useFocusFallback(status !== "asking", button);
    const isDisabled = isWaiting || isOver;
    const isNoneLeft =
      isOver && list.status === "ready" && target === "others" && sessions.length === 0;
    // Only a whole list with this device can say that the user is signed in nowhere else.
    const whole = list.currentSession ? messages.nowhereElse : label;
    const none = isNoneLeft ? (missingWords(list, messages) ?? whole) : undefined;
    const control =
      isThere &&
      ownPart(
        own,
        <button
          data-variant="neutral"
          {...props}
          data-control="button"
          ref={composedRef}
          type="button"
          {...named(`revoke-${target}`)}
          data-status={status}
          aria-disabled={isDisabled || undefined}
          onBlur={mergeHandlers(onBlur, leave)}
          onKeyDown={mergeHandlers(onKeyDown, ignoreRepeat)}
          onClick={mergeHandlers(onClick, isDisabled ? undefined : askHere)}
        >
          {none ?? bulkLabel(status, messages) ?? label}
        </button>,
      );
    return (
      <>
        {control}
        {hasBegun && (
          <WhenActing
            awaitedFor={status === "asking" ? "press" : undefined}
            asks={status === "asking" ? "any" : undefined}
          >
            {({ BulkSteps }) => (
              <BulkSteps
                {...{ target, all, pressed, button, headingLevel }}
                isLone={renderVoice !== undefined}
              />
            )}
          </WhenActing>
        )}
        {renderVoice?.(all.missing)}
      </>
    );
  },
);
