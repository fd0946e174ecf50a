"use client";

import { type ReactNode, type RefObject, useRef } from "react";
import { useMessages } from "../../hooks/useMessages.js";
import { activeElement } from "../../lib/dom/focus.js";
import { useIsomorphicLayoutEffect } from "../../lib/react/useIsomorphicLayoutEffect.js";
import { Blank, BlankText, Unseen } from "../../parts/blank.js";
import { Button } from "../../parts/Button.js";
import { Panel } from "../../parts/list.js";
import { SkeletonRow } from "../shared/SkeletonRow.js";

/** Props of {@link LoadingState}. */
export interface LoadingStateProps {
  /** It takes longer than usual. */
  isSlow?: boolean;
  /** Gives up what was asked, and asks anew. */
  reload?(): void;
  /** Takes the focus when the button goes with it. */
  title?: RefObject<HTMLElement | null>;
}

/** Three rows that are not there yet; shown after 200 ms (the stylesheet's doing). */
export function LoadingState({ isSlow = false, reload, title }: LoadingStateProps): ReactNode {
  const messages = useMessages();
  const button = useRef<HTMLButtonElement>(null);
  useIsomorphicLayoutEffect(() => {
    const { current } = button;
    return () => {
      if (current && current === activeElement(current)) title?.current?.focus();
    };
  }, [isSlow, title]);
  return (
    <>
      <Unseen role="status">{isSlow ? messages.takesLonger : messages.loading}</Unseen>
      <Panel aria-busy data-loading="">
        <SkeletonRow />
        <SkeletonRow />
        <SkeletonRow />
      </Panel>
      {isSlow && (
        <Blank>
          <BlankText>{messages.takesLonger}</BlankText>
          <Button ref={button} onClick={reload}>
            {messages.tryAgain}
          </Button>
        </Blank>
      )}
    </>
  );
}
