"use client";

import { useContext, useSyncExternalStore } from "react";
import { createStore } from "../../lib/async/createStore.js";
import { SessionsContext } from "../context/SessionsContext.js";
import { DisplayContext } from "../context/DisplayContext.js";

/** Whether a session's address is shown, and how to change that. */
export interface HiddenAddress {
  /** Whether the host hides addresses until the user asks for one (`hideAddresses`). */
  canHide: boolean;
  /** Whether the address must not be on the page now, neither as text nor in an attribute. */
  isHidden: boolean;
  /** Shows the address, or hides it again. */
  toggle(): void;
}

/**
 * Whether a session's address may be shown. Only this page remembers which addresses the user asked for, and
 * only for this account.
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
