"use client";

import { type ReactNode, type RefObject, useEffect } from "react";
import { useMessages } from "../../hooks/useMessages.js";
import { ToneMessage } from "../shared/ToneMessage.js";

/** Says of a row that a mail linked to it, and brings it into view once. */
export function FromYourMessage({ row }: { row: RefObject<HTMLElement | null> }): ReactNode {
  const { fromYourMessage } = useMessages();
  useEffect(() => {
    // The effect returns nothing. In newer browsers `scrollIntoView` returns a promise (CSSOM View), and React
    // would call it as the clean-up.
    row.current?.scrollIntoView?.({ block: "center" });
  }, [row]);
  return <ToneMessage tone="info">{fromYourMessage}</ToneMessage>;
}
