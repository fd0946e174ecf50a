"use client";

import { type ComponentPropsWithoutRef, forwardRef, useRef } from "react";
import { useKit } from "../hooks/KitContext.js";
import { useBulkOfAll } from "../hooks/useBulkOfAll.js";
import { useAsker } from "../hooks/useAsker.js";
import { useCooldown } from "../hooks/useCooldown.js";
import { useFocusBack } from "../hooks/useFocusBack.js";
import { useFocusStays } from "../hooks/useFocusStays.js";
import { useMessages } from "../hooks/useMessages.js";
import { useRevocationState } from "../hooks/useRevocationState.js";
import type { UseSessionsResult } from "../hooks/useSessions.js";
import { composeHandlers } from "../lib/composeHandlers.js";
import { ignoreRepeat } from "../lib/ignoreRepeat.js";
import { useComposedRefs } from "../lib/useComposedRefs.js";
import { named } from "../parts/named.js";
import { ConfirmDialog } from "./ConfirmDialog.js";
import { StopLoading } from "./StopLoading.js";

/** Props of {@link RevokeAllButton}. */
export interface RevokeAllButtonProps extends ComponentPropsWithoutRef<"button"> {
  scope: "others" | "everywhere";
  list: UseSessionsResult;
  /** @default 2 */
  headingLevel?: number;
}

/** Ends all sessions, after a dialog that counts them. Renders a `<button>`, where it can be promised. */
export const RevokeAllButton = forwardRef<HTMLButtonElement, RevokeAllButtonProps>(
  function RevokeAllButton(
    { scope, list, onClick, onKeyDown, onBlur, headingLevel = 2, ...props },
    ref,
  ) {
    const messages = useMessages();
    const { isConfirmedByHost } = useKit();
    const all = useBulkOfAll(scope, list);
    const { status, sessions, isOffered, isLoading, ask, cancel, revoke } = all;
    const [isAsker, claim] = useAsker(status === "asking" && !isConfirmedByHost);
    const askHere = () => {
      claim();
      void ask();
    };
    const isCooling = useCooldown() !== undefined;
    const bulk = useRevocationState((state) => state.bulk);
    const isEnding = status === "ending" || status === "reauthenticating";
    // A second press while the host asks would ask twice.
    const isOpen = bulk?.status === "asking" && !isConfirmedByHost;
    const isWaiting = isCooling || isLoading || (bulk !== undefined && !isOpen);
    const offer = scope === "others" ? messages.signOutOthers : messages.signOutEverywhere;
    const label = isLoading ? messages.loading : offer;
    const isOver = !isOffered && status === "idle";
    const own = useRef<HTMLButtonElement>(null);
    const composedRef = useComposedRefs(own, ref);
    const [isThere, leave] = useFocusStays(isOver, own);
    useFocusBack(status !== "asking", own);
    if (!isThere) return null;
    const isDisabled = isWaiting || isOver;
    const isAlone =
      isOver && list.status === "ready" && scope === "others" && sessions.length === 0;
    return (
      <>
        <button
          {...props}
          ref={composedRef}
          type="button"
          {...named(`revoke-${scope}`)}
          data-status={status}
          aria-disabled={isDisabled || undefined}
          onBlur={composeHandlers(onBlur, leave)}
          onKeyDown={composeHandlers(onKeyDown, ignoreRepeat)}
          onClick={composeHandlers(onClick, isDisabled ? undefined : askHere)}
        >
          {isAlone ? messages.nowhereElse : isEnding ? messages.signingOut : label}
        </button>
        <StopLoading all={all} after={own} />
        {isAsker && (
          <ConfirmDialog
            scope={scope}
            sessions={sessions}
            headingLevel={headingLevel}
            onCancel={cancel}
            onConfirm={() => void revoke()}
          />
        )}
      </>
    );
  },
);
