"use client";

import { type RefObject, useEffect, useState } from "react";
import { activeElement } from "../../lib/dom/focus.js";
import { useMessages } from "../useMessages.js";
import type { RevocationState } from "../../revocation/RevocationState.js";
import type { SessionsStatus } from "../../controller/listStatus.js";

/**
 * The alert that this device was signed out elsewhere; `undefined` while the focus is in the list. In that case
 * the focus moves to the heading with the same message, and the screen reader reads the heading.
 */
export function useSignedOutAlert(
  { isSignedOut, wasSignedOut, isReplaced }: RevocationState,
  status: SessionsStatus,
  root: RefObject<HTMLElement | null>,
): string | undefined {
  const messages = useMessages();
  const isOver = status === "signed-out" && !isSignedOut && !wasSignedOut;
  const [isAway, setIsAway] = useState(false);
  useEffect(() => {
    if (!isOver) return;
    // Wait until the focus has moved.
    const timer = setTimeout(() => {
      const { current } = root;
      setIsAway(!current?.contains(activeElement(current)));
    });
    return () => {
      clearTimeout(timer);
      setIsAway(false);
    };
  }, [isOver, root]);
  const hint = isReplaced ? messages.otherAccountHint : messages.signedOutElsewhereHint;
  return isAway ? `${messages.reasons.unauthorized} ${hint}` : undefined;
}
