"use client";

import { useSyncExternalStore } from "react";
import { useKit } from "../context/SessionsContext.js";

/** Whether this list is the one that announces results: see `useAnnouncingList`. */
export function useIsAnnouncer(list: object): boolean {
  const { lists } = useKit().controller;
  const read = () => lists.get()[0] === list;
  return useSyncExternalStore(lists.subscribe, read, read);
}
