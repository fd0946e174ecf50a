"use client";

import { type ReactNode, type RefObject, useContext, useRef, useSyncExternalStore } from "react";
import { useMessages } from "../../hooks/useMessages.js";
import { activeElement } from "../../lib/dom/focus.js";
import type { Store } from "../../lib/async/createStore.js";
import { useIsomorphicLayoutEffect } from "../../lib/react/useIsomorphicLayoutEffect.js";
import { Empty, EmptyText } from "../../parts/empty.js";
import { Button } from "../../parts/Button.js";
import { OwnPartsContext } from "../../parts/ownParts.js";
import { Panel } from "../../parts/list.js";
import { type LiveRegions, noTexts } from "./ListAnnouncer.js";
import type { ListSlots } from "./ListSlots.js";
import { useSay } from "./useSay.js";
import { skeletonRow } from "../shared/skeletonRow.js";

/** Props of {@link LoadingState}. */
export interface LoadingStateProps {
  /** Whether loading takes longer than usual. @default false */
  isSlow?: boolean;
  /** Cancels the request and fetches again. */
  reload?(): void;
  /** Gets the focus when an element with the focus is removed. */
  title?: RefObject<HTMLElement | null>;
  /** The texts of the live regions. */
  liveTexts: LiveRegions;
  /** The host's own states. */
  slots: Store<ListSlots>;
}

/** Three placeholder rows, which are announced. The stylesheet shows them after 200 ms. */
export function LoadingState({
  isSlow = false,
  reload,
  title,
  liveTexts,
  slots,
}: LoadingStateProps): ReactNode {
  const messages = useMessages();
  const own = useContext(OwnPartsContext);
  const around = useRef<HTMLDivElement>(null);
  const { renderState } = useSyncExternalStore(slots.subscribe, slots.get, slots.get);
  const content = renderState?.({
    status: "loading",
    title: messages.loading,
    text: isSlow ? messages.takesLonger : "",
    action: isSlow && reload ? { label: messages.tryAgain, run: reload } : undefined,
  });
  const isOwn = content !== undefined;
  const say = useSay(liveTexts);
  const spoken = isSlow ? messages.takesLonger : messages.loading;
  useIsomorphicLayoutEffect(() => {
    say({ ...noTexts, polite: spoken });
    return () => say(noTexts);
  }, [say, spoken]);
  // When the list arrives while a button of this state has the focus, that button goes, so move the focus.
  useIsomorphicLayoutEffect(() => {
    const { current } = around;
    return () => {
      if (current?.contains(activeElement(current))) title?.current?.focus();
    };
  }, [isSlow, isOwn, title]);
  return (
    <>
      {isOwn ? (
        <div ref={around}>{content}</div>
      ) : (
        <Panel aria-busy data-loading="">
          {skeletonRow("li", own)}
          {skeletonRow("li", own)}
          {skeletonRow("li", own)}
        </Panel>
      )}
      {!isOwn && isSlow && (
        <Empty ref={around}>
          <EmptyText>{messages.takesLonger}</EmptyText>
          <Button onClick={reload}>{messages.tryAgain}</Button>
        </Empty>
      )}
    </>
  );
}
