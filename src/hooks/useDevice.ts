"use client";

import type { Device } from "../device/Device.js";
import type { Session } from "../session/Session.js";
import { useDescribeDevice } from "./device/useDescribeDevice.js";
import { useViewerHints } from "./device/useViewerHints.js";

/**
 * The device of a session, as far as its user agent, or its backend, describes it reliably.
 *
 * @param isCurrent Whether this device uses the session (default: `false`). If so, the client hints of this
 *   browser are used after hydration.
 * @returns `undefined` until the parser is loaded. The parser is loaded on first use, so that the first load
 *   of a page stays small. When it cannot be loaded, the `type` of every device is `"unknown"`.
 * @example
 * ```tsx
 * const device = useDevice(session);
 * return <span>{device?.browser?.name ?? "Unknown browser"}</span>;
 * ```
 */
export function useDevice(
  { userAgent, clientHints, device }: Pick<Session, "userAgent" | "clientHints" | "device">,
  isCurrent = false,
): Device | undefined {
  const viewerHints = useViewerHints(isCurrent ? userAgent : undefined);
  return useDescribeDevice()?.(userAgent, viewerHints ?? clientHints, device);
}
