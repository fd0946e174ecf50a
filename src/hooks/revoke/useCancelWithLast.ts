"use client";

import { useContext, useEffect } from "react";
import { describeDeviceChunk } from "../../device/describeDeviceChunk.js";
import { SessionsContext } from "../context/SessionsContext.js";
import { useFollowList } from "../context/useFollowList.js";

/**
 * Counts a component that can ask for a confirmation. When the last one unmounts, the open confirmation is
 * cancelled, because the user can no longer answer it. When the host has `confirm`, loads the parser, so that the
 * names of the devices are known before the host is asked. Does nothing without a provider.
 */
export function useCancelWithLast(): void {
  const { controller, isConfirmedByHost } = useContext(SessionsContext) ?? {};
  useFollowList();
  // Otherwise the confirmation would open again when the list is shown the next time.
  useEffect(
    () => controller?.questions(() => () => controller.revocations.dispatch({ type: "cancelled" })),
    [controller],
  );
  useEffect(() => {
    if (isConfirmedByHost) void describeDeviceChunk.load();
  }, [isConfirmedByHost]);
}
