"use client";

import { useEffect, useSyncExternalStore } from "react";
import { type LazyState, pending } from "../../lib/async/createLazy.js";
import type { ClientHints } from "../../session/ClientHints.js";
import { viewerHints } from "./viewerHints.js";

/**
 * The client hints of this browser, for this device's session. They are used only when the session has
 * exactly the user agent of this browser.
 *
 * @param userAgent The user agent of this device's session.
 * @returns `undefined` on a server, in the first render of hydration, and when the browser provides no client
 *   hints.
 */
export function useViewerHints(userAgent: string | undefined): ClientHints | undefined {
  const state = useSyncExternalStore<LazyState<ClientHints | undefined>>(
    viewerHints.subscribe,
    viewerHints.get,
    () => pending,
  );
  useEffect(() => {
    if (userAgent && userAgent === navigator.userAgent) void viewerHints.load();
  }, [userAgent]);
  const isThisBrowser = state.status === "ready" && userAgent === navigator.userAgent;
  return isThisBrowser ? state.value : undefined;
}
