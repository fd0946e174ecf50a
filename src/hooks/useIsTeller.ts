"use client";

import { useSyncExternalStore } from "react";
import { useKit } from "./KitContext.js";

/** Whether a list is the one that tells what became of a sign-out: see `useListTells`. */
export function useIsTeller(list: object): boolean {
  const { lists } = useKit().scope;
  const read = () => lists.get()[0] === list;
  return useSyncExternalStore(lists.subscribe, read, read);
}
