"use client";

import { useCallback, useState } from "react";
import { describeSession, needsParser, type Parser } from "../../device/describeSession.js";
import type { Device } from "../../device/Device.js";
import type { Session } from "../../session/Session.js";
import type { UseSessionsResult } from "../useSessions.js";
import { useListParser } from "./useParser.js";
import { useViewerHints } from "./useViewerHints.js";

/** Returned by {@link useDescribeSession}. */
export interface DescribedList {
  /** The parser of devices; `undefined` until it is loaded. */
  parser: Parser;
  /** Describes the device of a session. It returns `undefined` while this session waits for the parser. */
  describe(session: Session): Device | undefined;
  /** Whether the list as a whole waits for the parser. */
  isWaiting: boolean;
}

/**
 * Describes the devices of a list. For this device's session it also uses the client hints of this browser.
 *
 * Rows wait for the parser, because the user cannot recognise a device without its name. The first rows wait together.
 * When rows are shown already, only the rows that need the parser wait.
 */
export function useDescribeSession(list: UseSessionsResult): DescribedList {
  const { status, sessions, currentSession } = list;
  const { parser, isAwaited } = useListParser(sessions);
  const viewerHints = useViewerHints(currentSession?.userAgent);
  const currentId = currentSession?.sessionId;
  const [isShown, setShown] = useState(false);
  const isReady = status === "ready";
  if (isShown ? !isReady : isReady && !isAwaited) setShown(isReady);
  const isWaiting =
    isAwaited && (!isShown || (currentSession !== undefined && needsParser(currentSession)));
  const describe = useCallback(
    (session: Session) =>
      isAwaited && needsParser(session)
        ? undefined
        : describeSession(session, currentId, viewerHints, parser),
    [isAwaited, currentId, viewerHints, parser],
  );
  return { parser, describe, isWaiting };
}
