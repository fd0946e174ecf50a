"use client";

import { useEffect, useMemo, useSyncExternalStore } from "react";
import { describeDeviceChunk } from "../../device/describeDeviceChunk.js";
import { needsParser, type Parser, parserOf } from "../../device/describeSession.js";
import { useIsHydrating } from "../../lib/react/useIsHydrating.js";
import type { Session } from "../../session/Session.js";
import { useDelayedFlag } from "../dom/useDelayedFlag.js";
import { useLazy } from "../dom/useLazy.js";

/** How long rows wait for the parser, in milliseconds. Then they are shown as unknown devices. */
const longestMs = 5_000;

/**
 * The parser for a card or a row of the host, which a server may have rendered without it.
 *
 * @param isNeeded Whether to load it.
 * @returns `undefined` until it is loaded, and in the first render of hydration.
 */
export function useParser(isNeeded: boolean): Parser {
  return parserOf(useLazy(describeDeviceChunk, isNeeded));
}

/**
 * The parser for a list. It is loaded when a session needs it. When it could not be loaded, the next list that needs it
 * loads it again.
 *
 * @returns `parser` is `undefined` until it is loaded. `isAwaited` is whether a session waits for it, at most five
 * seconds.
 */
export function useListParser(sessions: readonly Session[]): {
  parser: Parser;
  isAwaited: boolean;
} {
  const { subscribe, get } = describeDeviceChunk;
  const state = useSyncExternalStore(subscribe, get, get);
  const isMissing = state.status !== "ready";
  // It is an object of its own for each list, so that each of them loads the parser when that failed before.
  const need = useMemo(
    () => (isMissing && sessions.some(needsParser) ? { sessions } : undefined),
    [isMissing, sessions],
  );
  const isPending = need !== undefined && state.status === "pending";
  const isHydrating = useIsHydrating();
  // Suspend, because React drops the HTML of the server when the first render differs from it.
  if (isPending && isHydrating) throw describeDeviceChunk.load();
  useEffect(() => {
    if (need) void describeDeviceChunk.load();
  }, [need]);
  const isOver = useDelayedFlag(isPending, longestMs);
  return { parser: parserOf(state), isAwaited: isPending && !isOver };
}
