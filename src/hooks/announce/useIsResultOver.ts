"use client";

import { type RefObject, useEffect, useState } from "react";
import { isAct } from "../../lib/dom/clickGuards.js";
import type { SessionListing } from "../../query/sessionsCache.js";
import { idsOf } from "../../session/sessionLists.js";
import { useListing } from "../list/useListing.js";
import type { RevocationState } from "../../revocation/RevocationState.js";

/**
 * Whether to stop showing a result. A result stays until the user does something else in the list, or until a
 * device appears that the result does not mention. After that, the result could be mistaken for the outcome
 * of that change. A timeout never ends it, because nobody knows how long a user reads (WCAG 2.2.1).
 */
export function useIsResultOver(
  state: RevocationState,
  root: RefObject<HTMLElement | null>,
): boolean {
  const { result } = state;
  const [over, setOver] = useState<unknown>();
  useEffect(() => {
    const { current } = root;
    const act = (event: Event) => isAct(event) && setOver(result);
    current?.addEventListener("click", act);
    return () => current?.removeEventListener("click", act);
  }, [root, result]);
  const [hasNewcomer] = useState(watchNewcomers);
  // Read the cached list, because a result that a list brings arrives just before that list is rendered.
  const isOutdated = useListing((listing) => hasNewcomer(state, listing));
  return result !== undefined && (over === result || isOutdated);
}

/** Creates a function that tells whether a list has a device that came after the result of the last revocation. */
function watchNewcomers() {
  let seen: { result?: unknown; ids: ReadonlySet<string> } = { ids: new Set() };
  let last: readonly unknown[] = [];
  let isNew = false;
  return ({ result, byId }: RevocationState, listing: SessionListing | undefined): boolean => {
    // It is called at each render and at each event of the cache, and a list may have ten thousand rows.
    if (last[0] === result && last[1] === byId && last[2] === listing) return isNew;
    last = [result, byId, listing];
    if (result === undefined) return (isNew = false);
    const ids = idsOf(listing?.sessions ?? []).filter((id) => !byId.has(id));
    if (seen.result !== result) seen = { result, ids: new Set(ids) };
    return (isNew = ids.some((id) => !seen.ids.has(id)));
  };
}
