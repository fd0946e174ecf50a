"use client";

import { type ReactNode, type RefObject, useContext, useRef, useSyncExternalStore } from "react";
import { useMessages } from "../../hooks/useMessages.js";
import { activeElement } from "../../lib/dom/focus.js";
import type { Store } from "../../lib/async/createStore.js";
import { useIsomorphicLayoutEffect } from "../../lib/react/useIsomorphicLayoutEffect.js";
import { Empty, EmptyText, VisuallyHidden } from "../../parts/empty.js";
import { Button } from "../../parts/Button.js";
import { OwnPartsContext } from "../../parts/ownParts.js";
import { Panel } from "../../parts/list.js";
import type { ListSlots } from "./ListSlots.js";
import { skeletonRow } from "../shared/skeletonRow.js";

/** Props of {@link LoadingState}. */
export interface LoadingStateProps {
  /** Whether loading takes longer than usual. @default false */
  isSlow?: boolean;
  /** Cancels the request and fetches again. */
  reload?(): void;
  /** Gets the focus when the focused button is removed. */
  title?: RefObject<HTMLElement | null>;
  /** The host's own states. */
  slots: Store<ListSlots>;
}

/** Three placeholder rows. The stylesheet shows them after 200 ms. */
export function LoadingState({
  isSlow = false,
  reload,
  title,
  slots,
}: LoadingStateProps): ReactNode {
  const messages = useMessages();
  const own = useContext(OwnPartsContext);
  const button = useRef<HTMLButtonElement>(null);
  useIsomorphicLayoutEffect(() => {
    const { current } = button;
    return () => {
      if (current && current === activeElement(current)) title?.current?.focus();
    };
  }, [isSlow, title]);
  const { renderState } = useSyncExternalStore(slots.subscribe, slots.get, slots.get);
  const content = renderState?.({
    status: "loading",
    title: messages.loading,
    text: isSlow ? messages.takesLonger : "",
    action: isSlow && reload ? { label: messages.tryAgain, run: reload } : undefined,
  });
  return (
    <>
      <VisuallyHidden role="status">
        {isSlow ? messages.takesLonger : messages.loading}
      </VisuallyHidden>
      {content}
      {content === undefined && (
        <Panel aria-busy data-loading="">
          {skeletonRow("li", own)}
          {skeletonRow("li", own)}
          {skeletonRow("li", own)}
        </Panel>
      )}
      {content === undefined && isSlow && (
        <Empty>
          <EmptyText>{messages.takesLonger}</EmptyText>
          <Button ref={button} onClick={reload}>
            {messages.tryAgain}
          </Button>
        </Empty>
      )}
    </>
  );
}
