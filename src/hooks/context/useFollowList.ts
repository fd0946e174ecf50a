"use client";

import { useContext, useEffect } from "react";
import { followList } from "../../controller/followList.js";
import { SessionsContext } from "./SessionsContext.js";

/**
 * Updates the store from each fetched list while mounted, once for all components. Does nothing without a
 * provider.
 */
export function useFollowList(): void {
  const kit = useContext(SessionsContext);
  useEffect(() => kit?.controller.watch(() => followList(kit)), [kit]);
}
