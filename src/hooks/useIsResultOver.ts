"use client";

import { type RefObject, useEffect, useState } from "react";
import { idsOf } from "../session/idsOf.js";
import type { Session } from "../session/Session.js";
import { useListing } from "./useListing.js";
import { useRevocationState } from "./useRevocationState.js";
import { visibleSessions } from "./visibleSessions.js";

/**
 * A result stands until the person does something else in the list, or the list holds other devices
 * than it spoke of: beside either it would be taken for what came of that. Never by time, because
 * nobody knows how long somebody reads (WCAG 2.2.1).
 *
 * @param element Anything of the list.
 * @returns Whether it is over.
 */
export function useIsResultOver(element: RefObject<HTMLElement | null>): boolean {
  const { result, byId } = useRevocationState();
  // As it is in the cache: a result that a list has told comes a moment before the list is rendered.
  const listed = useListing()?.sessions ?? none;
  const ids = idsOf(visibleSessions(listed, byId)).toSorted().join();
  const [told, setTold] = useState({ result, ids });
  const [over, setOver] = useState<unknown>();
  if (told.result !== result) setTold({ result, ids });
  useEffect(() => {
    const root = element.current?.closest('[data-sessions="root"]');
    const act = ({ target }: Event) => {
      if ((target as Element).closest("button, input, select")) setOver(result);
    };
    root?.addEventListener("click", act);
    return () => root?.removeEventListener("click", act);
  }, [element, result]);
  const isOther = told.result === result && told.ids !== ids;
  return result !== undefined && (over === result || isOther);
}

const none: readonly Session[] = [];
