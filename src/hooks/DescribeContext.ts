"use client";

import { createContext } from "react";
import type { Device } from "../device/Device.js";

/** The parser, for all below a list: it came with the list's own chunk. */
export const DescribeContext = createContext<((userAgent: string) => Device) | undefined>(
  undefined,
);
