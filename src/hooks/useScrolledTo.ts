"use client";

import { type RefObject, useEffect, useRef } from "react";

/** Brings an element into view once, when it is what the person came for. */
export function useScrolledTo<Found extends HTMLElement>(
  isWanted: boolean,
): RefObject<Found | null> {
  const element = useRef<Found>(null);
  useEffect(() => {
    if (isWanted) element.current?.scrollIntoView?.({ block: "center" });
  }, [isWanted]);
  return element;
}
