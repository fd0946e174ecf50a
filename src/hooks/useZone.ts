"use client";

import type { Label } from "../time/Label.js";
import { useLabel } from "./useLabel.js";

/**
 * The zone of all times: the provider's, else the viewer's own. `undefined` on a server and in the
 * first render of hydration.
 */
export function useZone(): string | undefined {
  return useLabel(zoneItself);
}

const zoneItself = (_: number, zone: string): Label => ({ text: zone, until: Infinity });
