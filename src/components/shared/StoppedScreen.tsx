"use client";

import { type ComponentPropsWithoutRef, forwardRef, useId } from "react";
import { useMessages } from "../../hooks/useMessages.js";
import { Empty, EmptyText, EmptyTitle, Tile } from "../../parts/empty.js";
import { Button } from "../../parts/Button.js";
import { StatusIcon } from "../../parts/icons/StatusIcon.js";
import { Root } from "../../parts/Root.js";

/** Props of {@link StoppedScreen}. All other props are passed to its `<section>`. */
export interface StoppedScreenProps extends ComponentPropsWithoutRef<"section"> {
  /** Which component stopped working. */
  what: "list" | "prompt";
  /** Level of the heading. */
  headingLevel: number | undefined;
  /** Mounts the component again; set by the `Guard`. */
  onRetry?(): void;
}

/** Shown instead of a list or a prompt that threw an error. Renders a `<section>`. */
export const StoppedScreen = forwardRef<HTMLElement, StoppedScreenProps>(function StoppedScreen(
  { what, headingLevel, onRetry, ...props },
  ref,
) {
  const { listStopped, promptStopped, loadFailedHint, tryAgain } = useMessages();
  const id = useId();
  return (
    <Root {...props} ref={ref} aria-labelledby={id} data-status="stopped">
      <Empty role="alert">
        <Tile>
          <StatusIcon name="warning" />
        </Tile>
        <EmptyTitle id={id} level={headingLevel} tabIndex={-1}>
          {what === "list" ? listStopped : promptStopped}
        </EmptyTitle>
        <EmptyText>{loadFailedHint}</EmptyText>
        <Button onClick={onRetry}>{tryAgain}</Button>
      </Empty>
    </Root>
  );
});
