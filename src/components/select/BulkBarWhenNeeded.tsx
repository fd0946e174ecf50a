"use client";

import { type ReactNode, useState } from "react";
import { WhenActing } from "../lazy/WhenActing.js";
import type { BulkBarProps } from "./BulkBar.js";

/** Props of {@link BulkBarWhenNeeded}. */
export interface BulkBarWhenNeededProps extends BulkBarProps {
  /** Whether a batch is in progress. */
  isBusy: boolean;
}

/** The bulk bar, from the first selecting or batch on. It stays mounted, so that it can restore the focus when it hides. */
export function BulkBarWhenNeeded({ isBusy, ...props }: BulkBarWhenNeededProps): ReactNode {
  const [isNeeded, setIsNeeded] = useState(false);
  if (!isNeeded && (props.isSelecting || isBusy)) setIsNeeded(true);
  return (
    isNeeded && (
      <WhenActing awaitedFor="press">{({ BulkBar }) => <BulkBar {...props} />}</WhenActing>
    )
  );
}
