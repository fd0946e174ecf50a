"use client";

import { useSyncExternalStore } from "react";
import { isOnline } from "../../lib/isOnline.js";

/** Whether this device has a network at all; `true` where that cannot be known. */
export function useIsOnline(): boolean {
  return useSyncExternalStore(subscribe, isOnline, () => true);
}

function subscribe(listener: () => void): () => void {
  addEventListener("online", listener);
  addEventListener("offline", listener);
  return () => {
    removeEventListener("online", listener);
    removeEventListener("offline", listener);
  };
}
