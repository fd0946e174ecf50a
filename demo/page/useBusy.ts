import { useRef, useState } from "react";

/** Runs one action at a time. While it runs, a second click or a held key does nothing. */
export function useBusy(): [isBusy: boolean, once: (act: () => Promise<void>) => Promise<void>] {
  const isRunning = useRef(false);
  const [isBusy, setIsBusy] = useState(false);
  const once = async (act: () => Promise<void>) => {
    if (isRunning.current) return;
    isRunning.current = true;
    setIsBusy(true);
    await act();
    isRunning.current = false;
    setIsBusy(false);
  };
  return [isBusy, once];
}
