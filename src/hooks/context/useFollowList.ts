"use client";

import { useContext, useEffect } from "react";
import { followList } from "../../controller/followList.js";
import { SessionsContext } from "./SessionsContext.js";

/** Follows what each list says while mounted, once for all that do; nothing without a provider. */
export function useFollowList(): void {
  const kit = useContext(SessionsContext);
  useEffect(() => kit?.controller.watch(() => followList(kit)), [kit]);
}
