import type { Device } from "../../src/device/Device.js";
import type { Case } from "./cases.mjs";

export interface Result {
  label: Case;
  card: boolean;
  lying: boolean;
  missing: boolean;
  unsafe: boolean;
  faults: string[];
}

export interface Score {
  n: number;
  card: number;
  lying: number;
  missing: number;
  unsafe: number;
}

export declare function judgeAll(cases: Case[], describe: (userAgent: string) => Device): Result[];
export declare function scoreOf(results: Result[]): Score;
