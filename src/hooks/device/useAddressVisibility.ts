"use client";

import { useContext, useSyncExternalStore } from "react";
import { createStore } from "../../lib/async/createStore.js";
import { SessionsContext } from "../context/SessionsContext.js";
import { DisplayContext } from "../context/DisplayContext.js";

/** A session's address on a screen that others may see. */
export interface HiddenAddress {
  /** The host wants addresses hidden until someone asks for one. */
  canHide: boolean;
  /** It must stand nowhere now: neither in a text nor in an attribute. */
  isHidden: boolean;
  /** Shows it, or hides it again. */
  toggle(): void;
}

/**
 * Whether a session's address may be shown. What was asked for is remembered by the page for this
 * account, and nowhere else.
 */
export function useAddressVisibility(sessionId: string): HiddenAddress {
  const { hideAddresses = false } = useContext(DisplayContext);
  const shown = useContext(SessionsContext)?.controller.shownAddresses ?? nothing;
  const isShown = useSyncExternalStore(
    hideAddresses ? shown.subscribe : nothing.subscribe,
    () => shown.get().has(sessionId),
    () => false,
  );
  const toggle = () => {
    const ids = new Set(shown.get());
    if (!ids.delete(sessionId)) ids.add(sessionId);
    shown.set(ids);
  };
  return { canHide: hideAddresses, isHidden: hideAddresses && !isShown, toggle };
}

const nothing = createStore<ReadonlySet<string>>(new Set());
