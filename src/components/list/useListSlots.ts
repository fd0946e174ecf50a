"use client";

import { useState } from "react";
import { createStore, type Store } from "../../lib/async/createStore.js";
import { isShallowEqual } from "../../lib/equality.js";
import { useIsomorphicLayoutEffect } from "../../lib/react/useIsomorphicLayoutEffect.js";
import type { ListSlots } from "./ListSlots.js";

/**
 * The host's own content of a list, as a store. It is a store, so that only the components that use the content
 * render again for a new function, and not the boundary around the code that loads later.
 */
export function useListSlots({ action, renderRow, renderState }: ListSlots): Store<ListSlots> {
  const [store] = useState(() => createStore<ListSlots>({ action, renderRow, renderState }));
  useIsomorphicLayoutEffect(() => {
    const next = { action, renderRow, renderState };
    // Keep the first object, because a new one renders the placeholders once more.
    if (!isShallowEqual(Object.values(store.get()), Object.values(next))) store.set(next);
  }, [store, action, renderRow, renderState]);
  return store;
}
