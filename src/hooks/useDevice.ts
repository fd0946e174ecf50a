"use client";

import type { Device } from "../device/Device.js";
import type { Session } from "../session/Session.js";
import { useDescribeDevice } from "./useDescribeDevice.js";

/**
 * The device behind a session, from what its user agent can vouch for. `undefined` until the parser
 * is there: it is loaded when first needed, so that a page's first load stays small.
 */
export function useDevice(session: Pick<Session, "userAgent">): Device | undefined {
  return useDescribeDevice()?.(session.userAgent);
}
