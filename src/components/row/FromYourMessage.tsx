"use client";

import { type ReactNode, type RefObject, useEffect } from "react";
import { useMessages } from "../../hooks/useMessages.js";
import { ToneMessage } from "../shared/ToneMessage.js";

/** Says that an e-mail linked to this row, and scrolls the row into view on mount. Renders a `<p>`. */
export function FromYourMessage({ row }: { row: RefObject<HTMLElement | null> }): ReactNode {
  const { fromYourMessage } = useMessages();
  useEffect(() => {
    // Return nothing: in newer browsers `scrollIntoView` returns a promise (CSSOM View), and React would call
    // it as the cleanup.
    row.current?.scrollIntoView?.({ block: "center" });
  }, [row]);
  return <ToneMessage tone="info">{fromYourMessage}</ToneMessage>;
}
