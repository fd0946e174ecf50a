"use client";

import type { RefObject } from "react";
import { isAct } from "../../lib/dom/clickGuards.js";
import { useIsomorphicLayoutEffect } from "../../lib/react/useIsomorphicLayoutEffect.js";
import { useKit } from "../context/SessionsContext.js";

/**
 * Of several lists one tells what became of a sign-out: the one in which somebody did something last, and
 * once that is gone the first that is left.
 *
 * @param list What `useIsAnnouncer` knows it by.
 * @param root Its element, which is there before the effects of what calls this.
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
    // Before what is pressed hears of it.
    current?.addEventListener("click", press, true);
    return () => {
      current?.removeEventListener("click", press, true);
      lists.set(others());
    };
  }, [list, lists, root]);
}
