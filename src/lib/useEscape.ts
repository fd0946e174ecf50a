"use client";

import { type RefObject, useRef } from "react";
import { takePress } from "./takePress.js";
import { useIsomorphicLayoutEffect } from "./useIsomorphicLayoutEffect.js";

/**
 * When Escape is pressed inside of an element, ends what the element is, and nothing around it. It
 * listens on the element itself, because a host's layer may listen on one between this and the root on
 * which React listens. It does so also where the default was prevented, because that is how a layer
 * which listens while capturing is told to stay open (docs/embedding.md).
 *
 * @param onEscape Left out, the key is the host's.
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
