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
      // StrictMode runs this cleanup and mounts again at once, although the row stays. So drop the press only when it is
      // still unmounted a microtask later.
      queueMicrotask(() => isMounted.current || press.drop());
    };
  }, [press]);
  return null;
}
