"use client";

import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { useMessages } from "../../hooks/useMessages.js";
import { Button } from "../../parts/Button.js";
import { RowBox, RowRoot } from "../../parts/row.js";
import { ConfirmTitle, ConfirmRoot, ConfirmActions } from "../../parts/confirm.js";

/** Props of {@link StoppedCard}. All other props are passed to its element. */
export interface StoppedCardProps extends ComponentPropsWithoutRef<"div"> {
  /** The element to render. @default "div" */
  as?: "li" | "div";
  /** Mounts the card again; set by the `Guard`. */
  onRetry?(): void;
}

/** Shown instead of a card that threw an error. Renders a `<div>` or a `<li>`. */
export const StoppedCard = forwardRef<HTMLElement, StoppedCardProps>(function StoppedCard(
  { as, onRetry, ...props },
  ref,
) {
  const { cardStopped, tryAgain } = useMessages();
  const Element = (as === "li" ? RowRoot : RowBox) as typeof RowBox;
  return (
    <Element {...props} ref={ref as React.Ref<HTMLDivElement>} data-status="stopped">
      <ConfirmRoot role="alert">
        <ConfirmTitle tabIndex={-1}>{cardStopped}</ConfirmTitle>
        <ConfirmActions>
          <Button onClick={onRetry}>{tryAgain}</Button>
        </ConfirmActions>
      </ConfirmRoot>
    </Element>
  );
});
