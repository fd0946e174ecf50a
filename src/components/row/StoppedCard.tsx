"use client";

import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { useMessages } from "../../hooks/useMessages.js";
import { Button } from "../../parts/Button.js";
import { CardBox, CardRow } from "../../parts/card.js";
import { Question, Strip, StripActions } from "../../parts/strip.js";

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
  const Element = (as === "li" ? CardRow : CardBox) as typeof CardBox;
  return (
    <Element {...props} ref={ref as React.Ref<HTMLDivElement>} data-status="stopped">
      <Strip role="alert">
        <Question tabIndex={-1}>{cardStopped}</Question>
        <StripActions>
          <Button onClick={onRetry}>{tryAgain}</Button>
        </StripActions>
      </Strip>
    </Element>
  );
});
