"use client";

import { useEffect, useMemo, useSyncExternalStore } from "react";
import { describeDeviceChunk } from "../../device/describeDeviceChunk.js";
import { needsParser, type Parser, parserOf } from "../../device/describeSession.js";
import { useIsHydrating } from "../../lib/react/useIsHydrating.js";
import type { Session } from "../../session/Session.js";
import { useLazy } from "../dom/useLazy.js";

/**
 * The parser for something that a server may have rendered without it.
 *
 * @param isNeeded Whether to load it.
 * @returns `undefined` until it is loaded, and in the first render of hydration.
 */
export function useParser(isNeeded: boolean): Parser {
  return parserOf(useLazy(describeDeviceChunk, isNeeded));
}

/**
 * The parser for a list. It is loaded when a session needs it.
 *
 * @returns `parser` is `undefined` until it is loaded. `isAwaited` is whether a session needs it until then.
 */
export function useListParser(sessions: readonly Session[]): {
  parser: Parser;
  isAwaited: boolean;
} {
  const { subscribe, get } = describeDeviceChunk;
  const parser = parserOf(useSyncExternalStore(subscribe, get, get));
  const isAwaited = useMemo(() => !parser && sessions.some(needsParser), [parser, sessions]);
  const isHydrating = useIsHydrating();
  // Suspend, because React drops the HTML of the server when the first render differs from it.
  if (isAwaited && isHydrating) throw describeDeviceChunk.load();
  useEffect(() => {
    if (isAwaited) void describeDeviceChunk.load();
  }, [isAwaited]);
  return { parser, isAwaited };
}
