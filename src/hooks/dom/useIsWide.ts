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
    if (!header.current || !canObserve) return;
    const { documentElement } = header.current.ownerDocument;
    const observer = new ResizeObserver(([entry]) => {
      const rem = Number.parseFloat(getComputedStyle(documentElement).fontSize);
      isWide.set(entry!.contentRect.width >= wide * rem);
    });
    observer.observe(header.current);
    return () => observer.disconnect();
  }, [header, isWide]);
  return isWide;
}
