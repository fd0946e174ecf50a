"use client";

import { useCallback } from "react";
import { ownRow } from "../revocation/ownRow.js";
import { useKit } from "./KitContext.js";
import { useSignedOutHere } from "./useSignedOutHere.js";

/**
 * A list that is refused because this session is over answers what became of its own sign-out.
 *
 * @returns Whether there was one without an answer, and so the end is from here.
 */
export function useOwnEnd(): () => boolean {
  const { revocations } = useKit().scope;
  const finish = useSignedOutHere();
  return useCallback(() => {
    const [id, row] = ownRow(revocations.get()) ?? [];
    if (id === undefined || row?.status !== "checking") return false;
    revocations.dispatch({ type: "confirmed", ids: [id], order: 0 });
    // At once: a list that hears the 401 as well forgets all that is not under way.
    finish();
    return true;
  }, [revocations, finish]);
}
