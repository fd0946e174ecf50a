"use client";

import type { Device } from "../../device/Device.js";
import type { describeDevice } from "../../device/describeDevice.js";
import { describeDeviceChunk } from "../../device/describeDeviceChunk.js";
import { useLazy } from "../dom/useLazy.js";

/**
 * The user agent parser; `undefined` until it is loaded. When it cannot be loaded (offline, or an old page
 * after a deploy), every device is unknown. The rows stay, and the user can still sign the devices out.
 */
export function useDescribeDevice(): typeof describeDevice | undefined {
  const state = useLazy(describeDeviceChunk);
  if (state.status === "failed") return unknownDevice;
  return state.status === "ready" ? state.value : undefined;
}

const unknownDevice = (): Device => ({ type: "unknown" });
