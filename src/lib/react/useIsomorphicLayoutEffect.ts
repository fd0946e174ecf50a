"use client";

import { useEffect, useLayoutEffect } from "react";

/** `useLayoutEffect` that React 18 does not warn about on a server. */
export const useIsomorphicLayoutEffect =
  typeof document === "undefined" ? useEffect : useLayoutEffect;
