"use client";

import { useEffect, useSyncExternalStore } from "react";
import type { Device } from "../device/Device.js";
import {
  getDescribeDevice,
  loadDescribeDevice,
  subscribeDescribeDevice,
} from "../device/parser.js";
import type { Session } from "../session/Session.js";

/**
 * The device behind a session, from what its user agent can vouch for. `undefined` until the parser
 * is there: it is loaded when first needed, so that a page's first load stays small.
 */
export function useDevice(session: Pick<Session, "userAgent">): Device | undefined {
  const describe = useSyncExternalStore(
    subscribeDescribeDevice,
    getDescribeDevice,
    () => undefined,
  );
  useEffect(() => void loadDescribeDevice(), []);
  return describe?.(session.userAgent);
}
