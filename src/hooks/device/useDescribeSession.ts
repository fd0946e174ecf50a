"use client";

import { useCallback } from "react";
import { describeDevice } from "../../device/describeDevice.js";
import type { Device } from "../../device/Device.js";
import { remember } from "../../lib/memoize.js";
import type { ClientHints } from "../../session/ClientHints.js";
import type { Session } from "../../session/Session.js";
import { useViewerHints } from "./useViewerHints.js";

/** Describes the sessions of a list; the one in use also by what its own browser tells. */
export function useDescribeSession(current: Session | undefined): (session: Session) => Device {
  const own = useViewerHints(current?.userAgent);
  const currentId = current?.sessionId;
  return useCallback((session) => describeSession(session, currentId, own), [currentId, own]);
}

/** Describes a session; the one in use also by what its own browser tells. */
export const describeSession = (
  session: Session,
  currentId: string | undefined,
  own: ClientHints | undefined,
): Device => deviceOf(session, session.sessionId === currentId ? own : undefined);

const deviceOf = /* @__PURE__ */ remember(
  ({ userAgent, clientHints }: Session, own: ClientHints | undefined) =>
    describeDevice(userAgent, own ?? clientHints),
);
