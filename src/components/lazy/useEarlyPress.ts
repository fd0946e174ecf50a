"use client";

import { type RefObject, useEffect, useState } from "react";
import { holdPresses } from "../../lib/dom/holdPresses.js";
import { actChunk, acting, patienceMs } from "./actChunk.js";

/** The controls that ask a question or start selecting: those of the kit, and those of the host with the kit's props. */
const controls =
  '[data-sessions^="revoke"], [data-sessions^="row-"] [data-status], ' +
  '[data-sessions="group-actions"] :is(button, [role="button"])';

const controlAt = (element: Element) => element.closest<HTMLElement>(controls);

/** How long after the rows the acting code is requested, in milliseconds. Safari cannot tell when a page is idle. */
const restMs = 200;

/**
 * Loads the acting code a moment after the rows, or when the pointer or the focus comes to `root`. A press that comes
 * before the code is held until the code is there.
 *
 * @returns Whether a press was held in vain. Then say so, while the code is missing.
 */
export function useEarlyPress(root: RefObject<HTMLElement | null>): boolean {
  const [wasMissed, setWasMissed] = useState(false);
  useEffect(() => {
    const { current } = root;
    const isReady = () => acting() !== undefined;
    if (!current || isReady()) return;
    const { load } = actChunk;
    const soon = () => void load();
    const timer = setTimeout(soon, restMs);
    current.addEventListener("pointerover", soon, { once: true });
    current.addEventListener("focusin", soon, { once: true });
    const onMissed = () => setWasMissed(true);
    const release = holdPresses(current, { controlAt, isReady, load, patienceMs, onMissed });
    return () => {
      clearTimeout(timer);
      release();
      current.removeEventListener("pointerover", soon);
      current.removeEventListener("focusin", soon);
    };
  }, [root]);
  return wasMissed;
}
