"use client";

import { type RefObject, useEffect, useState } from "react";
import { isAct } from "../../lib/dom/clickGuards.js";
import { idsOf } from "../../session/sessionLists.js";
import { useListing } from "../list/useListing.js";
import type { RevocationState } from "../../revocation/RevocationState.js";

/**
 * Whether to stop showing a result. A result stays until the user does something else in the list, or until a
 * device appears that the result does not mention. After that, the result could be mistaken for the outcome
 * of that change. A timeout never ends it, because nobody knows how long a user reads (WCAG 2.2.1).
 */
export function useIsResultOver(
  { result, byId }: RevocationState,
  root: RefObject<HTMLElement | null>,
): boolean {
  // Read the cached list, because a result that a list brings arrives just before that list is rendered.
  const listing = useListing();
  const listed = () => idsOf(listing?.sessions ?? []).filter((id) => !byId.has(id));
  const [seen, setSeen] = useState(() => ({ result, ids: new Set(listed()) }));
  const [over, setOver] = useState<unknown>();
  if (seen.result !== result) setSeen({ result, ids: new Set(listed()) });
  useEffect(() => {
    const { current } = root;
    const act = (event: Event) => isAct(event) && setOver(result);
    current?.addEventListener("click", act);
    return () => current?.removeEventListener("click", act);
  }, [root, result]);
  const hasMore = () => seen.result === result && listed().some((id) => !seen.ids.has(id));
  return result !== undefined && (over === result || hasMore());
}
