"use client";

import { useContext, useEffect } from "react";
import { SessionsContext } from "../context/SessionsContext.js";
import { useFollowList } from "../context/useFollowList.js";

/**
 * What asks "do you mean it?" can be answered while mounted. With the last such component goes the question
 * that is open, because nobody is left to answer it. Does nothing without a provider.
 */
export function useCancelWithLast(): void {
  const controller = useContext(SessionsContext)?.controller;
  useFollowList();
  // It would open again with the next screen.
  useEffect(
    () => controller?.questions(() => () => controller.revocations.dispatch({ type: "cancelled" })),
    [controller],
  );
}
