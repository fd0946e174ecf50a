import { useRef, useState } from "react";

/** Does one thing at a time: a second click, or a key that is held, does nothing while it lasts. */
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
