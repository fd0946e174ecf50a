"use client";

import { type RefObject, useContext, useEffect, useState } from "react";
import { SessionsContext } from "../../hooks/context/SessionsContext.js";
import { holdPresses } from "../../lib/dom/holdPresses.js";
import { nextSequence } from "../../lib/sequence.js";
import { actChunk, acting, isSafeLater, patienceMs } from "./actChunk.js";

/**
 * The controls that need the acting code: those that ask a question, and those with `data-early`. A control of the host
 * in a row is one that has all attributes of `buttonProps`, because an element around it may have the status as well.
 */
const controls =
  '[data-sessions^="revoke"], [data-early], ' +
  ':is([data-sessions="row-action"], [data-sessions="row-content"]) [data-status][data-variant]';

const controlAt = (element: Element) => element.closest<HTMLElement>(controls);

/** How long after the rows the acting code is requested, in milliseconds. Safari cannot tell when a page is idle. */
const restMs = 200;

/**
 * Loads the acting code a moment after the rows, or when the pointer or the focus comes to `root`. A press that comes
 * before the code is held until the code is there.
 *
 * @param what What the presses are about. A held press is dropped when it changes, or the account. `undefined` while
 * `root` is empty.
 * @returns The sequence number of the last press in vain. Give it to `Missed`, which says so while the code is missing.
 */
export function useEarlyPress(
  root: RefObject<HTMLElement | null>,
  what: string | undefined,
): number | undefined {
  const [missed, setMissed] = useState<number>();
  const { client, account } = useContext(SessionsContext) ?? {};
  const about = what === undefined ? undefined : JSON.stringify([client?.scope, account, what]);
  useEffect(() => {
    const { current } = root;
    const isReady = () => acting() !== undefined;
    if (!current || about === undefined || isReady()) return;
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
      onMissed: () => setMissed(nextSequence()),
    });
    return () => {
      clearTimeout(timer);
      release();
      current.removeEventListener("pointerover", soon);
      current.removeEventListener("focusin", soon);
    };
  }, [root, about]);
  return missed;
}
