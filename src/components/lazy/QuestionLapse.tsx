"use client";

import { useEffect, useSyncExternalStore } from "react";
import { useKit } from "../../hooks/context/SessionsContext.js";
import { lapse } from "../../lib/dom/lapse.js";
import { patienceMs } from "./actChunk.js";

/** Props of {@link QuestionLapse}. */
export interface QuestionLapseProps {
  /** `mine` when the caller shows the question. `any` when another component may show it, such as a row of the host. */
  question: "mine" | "any";
}

/**
 * Closes an open question whose code does not come: after some seconds, or on Escape. Otherwise the row would wait for
 * an answer that the user cannot give. A question that the host shows needs no code. Renders nothing.
 */
export function QuestionLapse({ question }: QuestionLapseProps): null {
  const { controller, isConfirmedByHost } = useKit();
  const { questionOwners } = controller;
  const isShown = () => question === "any" && questionOwners.get().length > 0;
  const isOfHost = useSyncExternalStore(questionOwners.subscribe, isShown, isShown);
  const isMissing = !isConfirmedByHost && !isOfHost;
  useEffect(() => {
    if (!isMissing) return;
    const close = () => controller.revocations.dispatch({ type: "cancelled" });
    return lapse(document, patienceMs, close);
  }, [controller, isMissing]);
  return null;
}
