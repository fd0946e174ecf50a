"use client";

import { useEffect, useRef, useState } from "react";

/**
 * Returns `value`, updated once every `milliseconds`. Returns 0 before the first update and while `isOn` is
 * `false`.
 */
export function useSampledValue(value: number, isOn: boolean, milliseconds: number): number {
  const latest = useRef(value);
  const [sample, setSample] = useState(0);
  useEffect(() => {
    latest.current = value;
  });
  useEffect(() => {
    if (!isOn) return;
    const timer = setInterval(() => setSample(latest.current), milliseconds);
    return () => {
      clearInterval(timer);
      setSample(0);
    };
  }, [isOn, milliseconds]);
  return isOn ? sample : 0;
}
