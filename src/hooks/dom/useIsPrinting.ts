"use client";

import { useSyncExternalStore } from "react";

/** Whether the page is being printed. The list then shows all loaded rows. */
export function useIsPrinting(): boolean {
  return useSyncExternalStore(subscribe, read, () => false);
}

// Some browsers send `beforeprint`; others only change the media query `print`.
let isBetweenEvents = false;

const read = () => isBetweenEvents || (globalThis.matchMedia?.("print").matches ?? false);

function subscribe(listener: () => void): () => void {
  const over = new AbortController();
  const { signal } = over;
  const onPrint = ({ type }: Event) => {
    isBetweenEvents = type === "beforeprint";
    listener();
  };
  addEventListener("beforeprint", onPrint, { signal });
  addEventListener("afterprint", onPrint, { signal });
  globalThis.matchMedia?.("print").addEventListener("change", listener, { signal });
  return () => over.abort();
}
