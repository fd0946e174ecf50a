import cases from "../../data/user-agents.json" with { type: "json" };
import type { Device } from "../../../src/device/Device.js";

interface Labels {
  browserFamily?: string | null;
  browserMajor?: string | null;
  osFamily?: string | null;
  osVersionTrusted?: string | null;
  deviceType?: string | null;
  deviceVendor?: string | null;
  deviceModel?: string | string[] | null;
}

/** A string and what a hand said of it; `also` is as good. A `null` may not be claimed. */
export interface LabelledCase extends Labels {
  id: string;
  userAgent: string;
  also?: Partial<Record<keyof Labels, unknown>>;
}

export const labelled = cases as unknown as readonly LabelledCase[];

type Verdict = "right" | "missing" | "false";

/** What a device says of a case, field by field. */
export function judge(label: LabelledCase, device: Device): Record<string, Verdict> {
  const allowed = (field: keyof Labels) =>
    [label[field], label.also?.[field]].flat().filter((value) => value !== undefined);
  const check = (field: keyof Labels, claim: string | undefined): Verdict => {
    const right = allowed(field);
    if (right.length === 0) return "right";
    if (claim === undefined) return right.includes(null) ? "right" : "missing";
    return right.some((value) => typeof value === "string" && isSame(value, claim))
      ? "right"
      : "false";
  };
  const major = (version?: string) => version?.split(".")[0];
  return {
    browser: check("browserFamily", device.browser?.name),
    browserMajor: check("browserMajor", major(device.browser?.version)),
    os: check("osFamily", device.os?.name),
    osVersion: check("osVersionTrusted", device.os?.version),
    type: check("deviceType", device.type),
    model: check("deviceModel", device.model),
  };
}

function isSame(label: string, claim: string): boolean {
  const [a, b] = [label.toLowerCase(), claim.toLowerCase()];
  return a === b || b.startsWith(`${a}.`) || a.startsWith(`${b}.`);
}
