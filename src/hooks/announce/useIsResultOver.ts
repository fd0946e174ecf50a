"use client";

import { type RefObject, useEffect, useMemo, useState } from "react";
import { isAct } from "../../lib/dom/clickGuards.js";
import { idsOf } from "../../session/sessionLists.js";
import { useListing } from "../list/useListing.js";
import { useRevocationState } from "../context/useRevocationState.js";

/**
 * Whether to stop showing a result. A result stays until the user does something else in the list, or until a
 * device appears that the result does not mention. After that, the result could be mistaken for the outcome
 * of that change. A timeout never ends it, because nobody knows how long a user reads (WCAG 2.2.1).
 */
export function useIsResultOver(root: RefObject<HTMLElement | null>): boolean {
  const { result, byId } = useRevocationState();
  // Read the cached list, because a result that a list brings arrives just before that list is rendered.
  const listed = idsOf(useListing()?.sessions ?? []).filter((id) => !byId.has(id));
  const [seen, setSeen] = useState({ result, ids: listed });
  const [over, setOver] = useState<unknown>();
  if (seen.result !== result) setSeen({ result, ids: listed });
  useEffect(() => {
    const { current } = root;
    const act = (event: Event) => isAct(event) && setOver(result);
    current?.addEventListener("click", act);
    return () => current?.removeEventListener("click", act);
  }, [root, result]);
  const known = useMemo(() => new Set(seen.ids), [seen]);
  const hasMore = () => seen.result === result && listed.some((id) => !known.has(id));
  return result !== undefined && (over === result || hasMore());
}
