"use client";

import { useEffect, useState } from "react";

/** Becomes true when `flag` has been true for `milliseconds`, and false as soon as `flag` is false. */
export function useDelayedFlag(flag: boolean, milliseconds: number): boolean {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    if (!flag) return;
    const timer = setTimeout(() => setIsLong(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setIsLong(false);
    };
  }, [flag, milliseconds]);
  return flag && isLong;
}
