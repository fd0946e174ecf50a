"use client";

import { useEffect } from "react";
import { useKit } from "../../hooks/context/SessionsContext.js";
import { lapse } from "../../lib/dom/lapse.js";
import { patienceMs } from "./actChunk.js";

/**
 * Closes an open question whose code does not come: after some seconds, or on Escape. Otherwise the row would wait for
 * an answer that the user cannot give. The host's own question needs no code. Renders nothing.
 */
export function QuestionLapse(): null {
  const { controller, isConfirmedByHost } = useKit();
  useEffect(() => {
    if (isConfirmedByHost) return;
    const close = () => controller.revocations.dispatch({ type: "cancelled" });
    return lapse(document, patienceMs, close);
  }, [controller, isConfirmedByHost]);
  return null;
}
