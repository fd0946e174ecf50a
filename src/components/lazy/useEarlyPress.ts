"use client";

import { type RefObject, useEffect, useState } from "react";
import { holdPresses } from "../../lib/dom/holdPresses.js";
import { actChunk, acting, isSafeLater, patienceMs } from "./actChunk.js";

/**
 * The controls that ask a question or start selecting. A control of the host in a row is one that has all attributes of
 * `buttonProps`, because an element around it may have the status as well.
 */
const controls =
  '[data-sessions^="revoke"], [data-sessions="group-actions"] > [data-sessions="button"], ' +
  ':is([data-sessions="row-action"], [data-sessions="row-content"]) [data-status][data-variant]';

const controlAt = (element: Element) => element.closest<HTMLElement>(controls);

/** How long after the rows the acting code is requested, in milliseconds. Safari cannot tell when a page is idle. */
const restMs = 200;

/**
 * Loads the acting code a moment after the rows, or when the pointer or the focus comes to `root`. A press that comes
 * before the code is held until the code is there.
 *
 * @param what What the presses are about. A held press is dropped when it changes. `undefined` while `root` is empty.
 * @returns Whether a press came in vain. Then say so, while the code is missing.
 */
export function useEarlyPress(
  root: RefObject<HTMLElement | null>,
  what: string | undefined,
): boolean {
  const [wasMissed, setWasMissed] = useState(false);
  useEffect(() => {
    const { current } = root;
    const isReady = () => acting() !== undefined;
    if (!current || what === undefined || isReady()) return;
    const { load } = actChunk;
    const soon = () => void load();
    const timer = setTimeout(soon, restMs);
    current.addEventListener("pointerover", soon, { once: true });
    current.addEventListener("focusin", soon, { once: true });
    const release = holdPresses(current, {
      controlAt,
      canRepeat: isSafeLater,
      isReady,
      load,
      patienceMs,
      onMissed: () => setWasMissed(true),
    });
    return () => {
      clearTimeout(timer);
      release();
      current.removeEventListener("pointerover", soon);
      current.removeEventListener("focusin", soon);
    };
  }, [root, what]);
  return wasMissed;
}
