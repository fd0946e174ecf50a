"use client";

import { type RefObject, useRef } from "react";
import type { Press } from "./useConfirmationOwner.js";

/** The last press on a control that can open a confirmation, and a function that notes one. */
export function usePress(): readonly [RefObject<Press | null>, () => void] {
  const press = useRef<Press>(null);
  return [press, () => void (press.current = { isHere: true })];
}
