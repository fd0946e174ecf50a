"use client";

import { useSyncExternalStore } from "react";
import { isOnline } from "../../lib/isOnline.js";

/**
 * Whether this device has a network connection; `true` when the browser does not report it, and on a server.
 */
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
