"use client";

import { useSyncExternalStore } from "react";

/** Whether this is a render on a server, or the first render of HTML that a server sent. */
export const useIsHydrating = (): boolean =>
  useSyncExternalStore(
    never,
    () => false,
    () => true,
  );

const never = () => () => undefined;
