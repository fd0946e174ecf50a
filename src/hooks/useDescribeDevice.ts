"use client";

import { useEffect, useSyncExternalStore } from "react";
import type { Device } from "../device/Device.js";
import {
  getDescribeDevice,
  loadDescribeDevice,
  subscribeDescribeDevice,
} from "../device/parser.js";

/** The parser; `undefined` until it is there. It is loaded when first needed. */
export function useDescribeDevice(): ((userAgent: string) => Device) | undefined {
  useEffect(() => void loadDescribeDevice(), []);
  return useSyncExternalStore(subscribeDescribeDevice, getDescribeDevice, () => undefined);
}
