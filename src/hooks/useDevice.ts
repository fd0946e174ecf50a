"use client";

import type { Device } from "../device/Device.js";
import type { Session } from "../session/Session.js";
import { useDescribeDevice } from "./device/useDescribeDevice.js";
import { useViewerHints } from "./device/useViewerHints.js";

/**
 * The device behind a session, from what its user agent can vouch for. `undefined` until the parser
 * is there: it is loaded when first needed, so that a page's first load stays small.
 *
 * @param isCurrent It is the session in use: this browser itself may tell more, after hydration.
 */
export function useDevice(
  { userAgent, clientHints }: Pick<Session, "userAgent" | "clientHints">,
  isCurrent = false,
): Device | undefined {
  const own = useViewerHints(isCurrent ? userAgent : undefined);
  return useDescribeDevice()?.(userAgent, own ?? clientHints);
}
