"use client";

import { useSyncExternalStore } from "react";

/** Whether the page is being printed: then all rows are shown that are there. */
export function useIsPrinting(): boolean {
  return useSyncExternalStore(subscribe, read, () => false);
}

// Some browsers tell before they print, others when the page is laid out for paper.
let isAnnounced = false;

const read = () => isAnnounced || (globalThis.matchMedia?.("print").matches ?? false);

function subscribe(listener: () => void): () => void {
  const over = new AbortController();
  const { signal } = over;
  const announce = ({ type }: Event) => {
    isAnnounced = type === "beforeprint";
    listener();
  };
  addEventListener("beforeprint", announce, { signal });
  addEventListener("afterprint", announce, { signal });
  globalThis.matchMedia?.("print").addEventListener("change", listener, { signal });
  return () => over.abort();
}
