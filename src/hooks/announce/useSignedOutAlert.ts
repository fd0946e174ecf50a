"use client";

import { type RefObject, useEffect, useState } from "react";
import { activeElement } from "../../lib/dom/focus.js";
import { useMessages } from "../useMessages.js";
import { useRevocationState } from "../context/useRevocationState.js";
import type { SessionsStatus } from "../../controller/listStatus.js";

/**
 * That this device was signed out elsewhere, in words, where the focus is not in the list: where it
 * is, it moves to the heading that says so, and that is read.
 */
export function useSignedOutAlert(
  status: SessionsStatus,
  root: RefObject<HTMLElement | null>,
): string | undefined {
  const messages = useMessages();
  const { isSignedOut, isReplaced } = useRevocationState();
  const isOver = status === "signed-out" && !isSignedOut;
  const [isAway, setIsAway] = useState(false);
  useEffect(() => {
    if (!isOver) return;
    // After the focus has moved.
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
