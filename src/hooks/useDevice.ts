"use client";

import { describeCommon } from "../device/common/describeCommon.js";
import type { Device } from "../device/Device.js";
import type { Session } from "../session/Session.js";
import { useParser } from "./device/useParser.js";
import { useViewerHints } from "./device/useViewerHints.js";

/**
 * The device of a session, as far as its user agent, or its backend, describes it reliably.
 *
 * @param isCurrent Whether this device uses the session (default: `false`). If so, the client hints of this
 *   browser are used after hydration.
 * @returns A usual device at once. For every other device it is `undefined` until the parser is loaded, which starts
 *   with the first such device, so that the first load of a page stays small. When the parser cannot be loaded, the
 *   `type` of such a device is `"unknown"`.
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
  const told = [userAgent, viewerHints ?? clientHints, device] as const;
  const common = describeCommon(...told);
  const parser = useParser(!common);
  return common ?? parser?.(...told);
}
