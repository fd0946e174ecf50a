"use client";

import { useEffect } from "react";
import { useKit } from "../../hooks/context/SessionsContext.js";
import { takePress } from "../../lib/dom/takePress.js";
import { patienceMs } from "./actChunk.js";

/**
 * Closes an open question whose code does not come: after some seconds, or on Escape. Otherwise the row would wait for
 * an answer that the user cannot give. The host's own question needs no code. Renders nothing.
 */
export function QuestionLapse(): null {
  const { controller, isConfirmedByHost } = useKit();
  useEffect(() => {
    if (isConfirmedByHost) return;
    const listening = new AbortController();
    const close = () => controller.revocations.dispatch({ type: "cancelled" });
    const timer = setTimeout(close, patienceMs);
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      takePress(event);
      close();
    };
    document.addEventListener("keydown", onKeyDown, { capture: true, signal: listening.signal });
    return () => {
      clearTimeout(timer);
      listening.abort();
    };
  }, [controller, isConfirmedByHost]);
  return null;
}
