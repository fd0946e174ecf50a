"use client";

import { useEffect, useRef } from "react";
import type { WaitingPress } from "../../controller/SessionsController.js";

/** Drops a press that waits for its code when the row of the press goes. Renders nothing. */
export function DropPress({ press }: { press: WaitingPress }): null {
  const isMounted = useRef(false);
  useEffect(() => {
    isMounted.current = true;
    return () => {
      isMounted.current = false;
      // StrictMode mounts the effect again at once. Then the row is still there.
      queueMicrotask(() => isMounted.current || press.drop());
    };
  }, [press]);
  return null;
}
