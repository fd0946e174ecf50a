"use client";

import type { RefObject } from "react";
import { isAct } from "../../lib/dom/clickGuards.js";
import { useIsomorphicLayoutEffect } from "../../lib/react/useIsomorphicLayoutEffect.js";
import { useKit } from "../context/SessionsContext.js";

/**
 * Chooses the list that announces results: the list in which the user acted last. When it unmounts, the first
 * remaining list announces them.
 *
 * @param list The object by which `useIsAnnouncer` identifies the list.
 * @param root The element of the list. It is mounted before the effects of the caller run.
 */
export function useAnnouncingList(list: object, root: RefObject<HTMLElement | null>): void {
  const { lists } = useKit().controller;
  useIsomorphicLayoutEffect(() => {
    const { current } = root;
    const others = () => lists.get().filter((other) => other !== list);
    const press = (event: Event) => {
      if (isAct(event) && lists.get()[0] !== list) lists.set([list, ...others()]);
    };
    lists.set([...others(), list]);
    // Listen in the capture phase, so that this runs before the handlers of the pressed element.
    current?.addEventListener("click", press, true);
    return () => {
      current?.removeEventListener("click", press, true);
      lists.set(others());
    };
  }, [list, lists, root]);
}
