"use client";

import { useEffect } from "react";
import { useKit } from "./KitContext.js";

/**
 * Counts as a screen of the list while mounted. One that is shown anew has told nobody yet that its
 * session is over; what it is made of may come and go, as it does while it loads.
 */
export function useShown(): void {
  const { scope } = useKit();
  useEffect(
    () =>
      scope.screens(() => {
        scope.isHandedOver = false;
        return () => undefined;
      }),
    [scope],
  );
}
