"use client";

import { type ComponentPropsWithoutRef, forwardRef, type Ref } from "react";
import { useMessages } from "../../hooks/useMessages.js";
import { Button } from "../../parts/Button.js";
import { RowRoot } from "../../parts/row.js";
import { ConfirmTitle, ConfirmRoot, ConfirmActions } from "../../parts/confirm.js";

/** Props of {@link StoppedCard}. All other props are passed to its element. */
export interface StoppedCardProps extends ComponentPropsWithoutRef<"li"> {
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
  return (
    <RowRoot
      {...props}
      ref={ref as Ref<HTMLLIElement>}
      render={as === "li" ? undefined : <div />}
      data-status="stopped"
    >
      <ConfirmRoot role="alert">
        <ConfirmTitle tabIndex={-1}>{cardStopped}</ConfirmTitle>
        <ConfirmActions>
          <Button onClick={onRetry}>{tryAgain}</Button>
        </ConfirmActions>
      </ConfirmRoot>
    </RowRoot>
  );
});
