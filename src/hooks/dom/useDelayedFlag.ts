"use client";

import { useEffect, useState } from "react";

/** Becomes true when `flag` has been true for `milliseconds`, and false as soon as `flag` is false. */
export function useDelayedFlag(flag: boolean, milliseconds: number): boolean {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    if (!flag) return;
    let isOver = false;
    const timer = setTimeout(() => {
      isOver = true;
      setIsLong(true);
    }, milliseconds);
    return () => {
      clearTimeout(timer);
      // Do not set a state that is set already, because React may render the component again for it.
      if (isOver) setIsLong(false);
    };
  }, [flag, milliseconds]);
  return flag && isLong;
}
