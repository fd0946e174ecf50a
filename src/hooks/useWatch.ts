"use client";

import { useContext, useEffect } from "react";
import { followList } from "../controller/followList.js";
import { KitContext } from "./KitContext.js";

/** Follows what each list says while mounted, once for all that do; nothing without a provider. */
export function useWatch(): void {
  const kit = useContext(KitContext);
  useEffect(() => kit?.scope.watch(() => followList(kit)), [kit]);
}
