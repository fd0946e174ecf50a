"use client";

import { type RefObject, useRef } from "react";
import { takePress } from "../dom/takePress.js";
import { useIsomorphicLayoutEffect } from "./useIsomorphicLayoutEffect.js";

/**
 * Handles Escape inside an element, and stops the key from reaching anything around it.
 *
 * It listens on the element itself, because a host's layer may listen on an element between this one and
 * React's root. It ignores `defaultPrevented`: a host prevents the default to keep a layer open that listens
 * in the capture phase (docs/embedding.md).
 *
 * @param onEscape Called when Escape is pressed. When it is missing, the key stays with the host.
 */
export function useEscape(element: RefObject<HTMLElement | null>, onEscape?: () => void): void {
  const latest = useRef(onEscape);
  useIsomorphicLayoutEffect(() => void (latest.current = onEscape));
  useIsomorphicLayoutEffect(() => {
    const { current } = element;
    const listen = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !latest.current) return;
      takePress(event);
      latest.current();
    };
    current?.addEventListener("keydown", listen);
    return () => current?.removeEventListener("keydown", listen);
  }, [element]);
}
