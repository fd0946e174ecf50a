"use client";

import { useEffect } from "react";
import { useKit } from "./KitContext.js";

/** Forgets the last result with who told it, so that a list that comes back does not tell it again. */
export function useToldOnce(): void {
  const { scope } = useKit();
  useEffect(() => () => scope.revocations.dispatch({ type: "told" }), [scope]);
}
