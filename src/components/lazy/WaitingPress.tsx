"use client";

import { useEffect, useRef } from "react";
import type { SessionsController } from "../../controller/SessionsController.js";
import { lapse } from "../../lib/dom/lapse.js";
import { patienceMs } from "./actChunk.js";

/** Props of {@link WaitingPress}. */
export interface WaitingPressProps {
  controller: SessionsController;
  /** The press, as `waitingPress` of the controller. */
  press: object;
}

/**
 * Drops a press that waits for its code: on Escape, after some seconds, and when the row of the press goes. Renders
 * nothing.
 */
export function WaitingPress({ controller, press }: WaitingPressProps): null {
  const isMounted = useRef(false);
  useEffect(() => {
    isMounted.current = true;
    const drop = () => {
      if (controller.waitingPress === press) controller.waitingPress = undefined;
    };
    const stop = lapse(document, patienceMs, drop);
    return () => {
      stop();
      isMounted.current = false;
      // StrictMode mounts the effect again at once. Then the row is still there.
      queueMicrotask(() => isMounted.current || drop());
    };
  }, [controller, press]);
  return null;
}
