"use client";

import { useCallback } from "react";
import { describeSession, type Parser } from "../../device/describeSession.js";
import type { Device } from "../../device/Device.js";
import type { Session } from "../../session/Session.js";
import { useViewerHints } from "./useViewerHints.js";

/**
 * Describes the devices of a list. For this device's session it also uses the client hints of this browser.
 */
export function useDescribeSession(
  current: Session | undefined,
  parser: Parser,
): (session: Session) => Device {
  const viewerHints = useViewerHints(current?.userAgent);
  const currentId = current?.sessionId;
  return useCallback(
    (session) => describeSession(session, currentId, viewerHints, parser),
    [currentId, viewerHints, parser],
  );
}
