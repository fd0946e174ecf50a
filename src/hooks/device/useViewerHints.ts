"use client";

import { useEffect, useSyncExternalStore } from "react";
import { type LazyState, pending } from "../../lib/async/createLazy.js";
import type { ClientHints } from "../../session/ClientHints.js";
import { viewerHints } from "./viewerHints.js";

/**
 * What the viewer's own browser tells, and only for the session in use: where its string is this
 * browser's. Nothing on a server, in the first render, and where the browser keeps silent.
 *
 * @param userAgent The string of the session in use.
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
  const isOwn = state.status === "ready" && userAgent === navigator.userAgent;
  return isOwn ? state.value : undefined;
}
