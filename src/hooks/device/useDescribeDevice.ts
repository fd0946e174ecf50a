"use client";

import type { Device } from "../../device/Device.js";
import { parser } from "../../device/loadDescribeDevice.js";
import type { ClientHints } from "../../session/ClientHints.js";
import { useLazy } from "../dom/useLazy.js";

/**
 * The parser; `undefined` until it is there. Where it cannot be had (offline, or an old page after a
 * deploy) every device is unknown: rows stay, and can be ended.
 */
export function useDescribeDevice():
  | ((userAgent: string, hints?: ClientHints) => Device)
  | undefined {
  const state = useLazy(parser);
  if (state.status === "failed") return unknownDevice;
  return state.status === "ready" ? state.value : undefined;
}

const unknownDevice = (): Device => ({ type: "unknown" });
