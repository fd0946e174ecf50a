"use client";

import { useCallback } from "react";
import { describeAgent } from "../device/describeAgent.js";
import type { Device } from "../device/Device.js";
import type { Session } from "../session/Session.js";
import { useViewerHints } from "./useViewerHints.js";

/** Describes the sessions of a list; the one in use also by what its own browser tells. */
export function useDescribeSession(current: Session | undefined): (session: Session) => Device {
  const own = useViewerHints(current?.userAgent);
  const currentId = current?.sessionId;
  return useCallback(
    ({ sessionId, userAgent, clientHints }) =>
      describeAgent(userAgent, (sessionId === currentId ? own : undefined) ?? clientHints),
    [currentId, own],
  );
}
