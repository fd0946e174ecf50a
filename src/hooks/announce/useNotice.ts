"use client";

import { useSyncExternalStore } from "react";
import { giveNotice, isTaken } from "./giveNotice.js";
import { useIsomorphicLayoutEffect } from "../../lib/react/useIsomorphicLayoutEffect.js";
import type { Line } from "../../revocation/Notice.js";
import { useKit } from "../context/SessionsContext.js";

/**
 * Gives a line to the host's `onNotice`, before the kit shows it.
 *
 * @param isTeller Whether this component gives the line. Otherwise another one does, and this one only follows
 *   the host's answer.
 * @returns The text that the kit shows: `""` when the host has taken the line. `isDecided` is `false` until the host
 *   has answered.
 */
export function useNotice(
  line: Line | undefined,
  isTeller: boolean,
): { text: string; isDecided: boolean } {
  const kit = useKit();
  const { subscribe } = kit.controller.noticeCount;
  const read = () => line && isTaken(line);
  const answer = useSyncExternalStore(subscribe, read, read);
  useIsomorphicLayoutEffect(() => {
    if (line && isTeller) giveNotice(kit, line);
  }, [kit, line, isTeller]);
  // Do not show a line before the host has answered. When another component gives the line,
  // there may be no answer, so show it.
  const isShown = answer === false || (answer === undefined && !isTeller);
  return { text: (isShown && line?.text) || "", isDecided: !line || answer !== undefined };
}
