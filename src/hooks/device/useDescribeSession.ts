"use client";

import { useCallback } from "react";
import { describeSession } from "../../device/describeDevice.js";
import type { Device } from "../../device/Device.js";
import type { Session } from "../../session/Session.js";
import { useViewerHints } from "./useViewerHints.js";

/** Describes the sessions of a list; the one in use also by what its own browser tells. */
export function useDescribeSession(current: Session | undefined): (session: Session) => Device {
  const own = useViewerHints(current?.userAgent);
  const currentId = current?.sessionId;
  return useCallback((session) => describeSession(session, currentId, own), [currentId, own]);
}
