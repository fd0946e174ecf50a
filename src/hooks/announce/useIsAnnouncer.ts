"use client";

import { useSyncExternalStore } from "react";
import { useKit } from "../context/SessionsContext.js";

/** Whether a list is the one that tells what became of a sign-out: see `useAnnouncingList`. */
export function useIsAnnouncer(list: object): boolean {
  const { lists } = useKit().controller;
  const read = () => lists.get()[0] === list;
  return useSyncExternalStore(lists.subscribe, read, read);
}
