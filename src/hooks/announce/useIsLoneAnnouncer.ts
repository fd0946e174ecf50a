"use client";

import { useState, useSyncExternalStore } from "react";
import { useIsomorphicLayoutEffect } from "../../lib/react/useIsomorphicLayoutEffect.js";
import { useKit } from "../context/SessionsContext.js";
import { useAnnouncer } from "./useAnnouncer.js";

/**
 * Whether a component outside of any list announces the results. Only one does, and only when no list is mounted: a
 * prompt, otherwise the button or the card that the user acted on last, otherwise the first that mounted. It counts
 * as an announcer: see `useAnnouncer`.
 *
 * @param isPrompt Whether the component is a `PasswordChangedPrompt`.
 * @param acting The batch that the user started in this component; a new batch makes it the announcer.
 * @returns `isAlone` is whether no list, and for a button or a card no prompt either, shows the results.
 */
export function useIsLoneAnnouncer(
  isPrompt: boolean,
  acting?: object,
): { isLoneAnnouncer: boolean; isAlone: boolean } {
  const { lists, loneAnnouncer } = useKit().controller;
  const [own] = useState(() => ({ isPrompt }));
  useAnnouncer();
  useIsomorphicLayoutEffect(() => {
    const { get, set, subscribe } = loneAnnouncer;
    const take = () => {
      if (!get() || (isPrompt && !get()?.isPrompt)) set(own);
    };
    take();
    // When the announcer unmounts, the first component that is left takes over.
    const leave = subscribe(take);
    return () => {
      leave();
      if (get() === own) set(undefined);
    };
  }, [loneAnnouncer, own, isPrompt]);
  useIsomorphicLayoutEffect(() => {
    if (acting && !loneAnnouncer.get()?.isPrompt) loneAnnouncer.set(own);
  }, [loneAnnouncer, own, acting]);
  const hasList = () => lists.get().length > 0;
  const isBesideList = useSyncExternalStore(lists.subscribe, hasList, () => false);
  const isTaken = () => !isPrompt && loneAnnouncer.get()?.isPrompt === true;
  const isBesidePrompt = useSyncExternalStore(loneAnnouncer.subscribe, isTaken, () => false);
  const isOwn = () => loneAnnouncer.get() === own;
  const isFirst = useSyncExternalStore(loneAnnouncer.subscribe, isOwn, () => isPrompt);
  return {
    isLoneAnnouncer: !isBesideList && isFirst,
    isAlone: !isBesideList && !isBesidePrompt,
  };
}
