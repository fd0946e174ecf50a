"use client";

import { type RefObject, useEffect, useState } from "react";
import { createStore, type Store } from "../../lib/async/createStore.js";

/** In rem. The stylesheet shows the column "Signed in" from 60rem on. This is less, so that it is never late. */
const wide = 58;

const canObserve = typeof ResizeObserver === "function";

/**
 * Whether a list is so wide that its rows have the column "Signed in". Narrower rows leave that element out,
 * because it is a tenth of what a row costs. It is a store, so that only the rows render again.
 *
 * @param header An element of the width of the list. Its size must not depend on the rows, because browsers report
 *   an error when an observed element changes its size within the callback.
 * @returns A store; `true` where no width can be measured.
 */
export function useIsWide(header: RefObject<HTMLElement | null>): Store<boolean> {
  const [isWide] = useState(() => createStore(!canObserve));
  useEffect(() => {
    // The list may be in another window than this code, and only that window's observer sees it while this one
    // is hidden.
    const { current } = header;
    const view = current?.ownerDocument.defaultView;
    if (!view || !canObserve) return;
    const observer = new view.ResizeObserver(([entry]) => {
      const rem = Number.parseFloat(getComputedStyle(view.document.documentElement).fontSize);
      isWide.set(entry!.contentRect.width >= wide * rem);
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [header, isWide]);
  return isWide;
}
