import { performance } from "node:perf_hooks";
import { intlFormatDistance } from "date-fns";
import { UAParser } from "ua-parser-js";
import { describeDevice } from "../../dist/index.js";
import { relativeTime } from "../../dist/time/relativeTime.js";
import { ownCases } from "../accuracy/cases.mjs";

const agents = ownCases.map(({ userAgent }) => userAgent);
const now = Date.UTC(2026, 10, 23, 21, 14);
const times = Array.from({ length: 1_000 }, (_, index) => now - 7 ** (index % 13) - index);
let calls = 0;

/** What is compared without a page: what it is, ours, and what one would call otherwise. */
export const pairs = [
  {
    name: "describe a device, seen for the first time",
    ours: () => time(() => fresh(describeDevice)),
    bare: () => time(() => fresh((agent) => new UAParser(agent).getResult())),
    against: "ua-parser-js",
  },
  {
    name: "describe a device again",
    ours: () => time(() => agents.slice(0, 100).forEach((agent) => describeDevice(agent))),
    bare: () =>
      time(() => agents.slice(0, 100).forEach((agent) => new UAParser(agent).getResult())),
    against: "ua-parser-js",
  },
  {
    name: "say how long ago",
    ours: () => time(() => times.forEach((at) => relativeTime(at, now, "en", "UTC"))),
    bare: () => time(() => times.forEach((at) => intlFormatDistance(at, now, { locale: "en" }))),
    against: "date-fns’ intlFormatDistance",
  },
];

/**
 * A comment that differs from call to call keeps a cache from answering.
 *
 * @param {(userAgent: string) => unknown} describe
 */
function fresh(describe) {
  for (const agent of agents) describe(`${agent.slice(0, 300)} (${calls++})${agent.slice(300)}`);
}

/** @param {() => void} run */
function time(run) {
  const began = performance.now();
  run();
  return performance.now() - began;
}
