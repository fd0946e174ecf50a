"use client";

import { useSyncExternalStore } from "react";
import { isOnline } from "../../lib/isOnline.js";

/**
 * Whether this device has a network connection; `true` when the browser does not report it, and on a server.
 *
 * @param isNeeded Whether to follow the connection (default: `true`). A list has hundreds of rows that need not.
 */
export function useIsOnline(isNeeded = true): boolean {
  return useSyncExternalStore(isNeeded ? subscribe : never, isOnline, () => true);
}

const never = () => () => undefined;

function subscribe(listener: () => void): () => void {
  addEventListener("online", listener);
  addEventListener("offline", listener);
  return () => {
    removeEventListener("online", listener);
    removeEventListener("offline", listener);
  };
}
