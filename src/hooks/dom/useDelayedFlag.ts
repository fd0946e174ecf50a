"use client";

import { useEffect, useState } from "react";

/** Whether something has been so for a while; false again as soon as it no longer is. */
export function useDelayedFlag(isSo: boolean, milliseconds: number): boolean {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    if (!isSo) return;
    const timer = setTimeout(() => setIsLong(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setIsLong(false);
    };
  }, [isSo, milliseconds]);
  return isSo && isLong;
}
