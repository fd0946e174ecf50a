import { memoize } from "../lib/memoize.js";
import { relativeFormat } from "./formatters.js";

const units = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const;

/**
 * "5 minutes", rounded up. The unit is the largest one of which the duration has two or more, or
 * exactly one: 90 minutes are "90 minutes", and 60 minutes are "1 hour".
 */
export function formatDuration(milliseconds: number, locale: string): string {
  const [unit, count] = countOf(milliseconds);
  return unitFormat(locale, unit).format(count);
}

/** "in 5 minutes": as `formatDuration`, but as a time in the future. Hours are the largest unit. */
export function formatWait(milliseconds: number, locale: string): string {
  const [unit, count] = countOf(milliseconds, units.slice(1));
  return relativeFormat(locale).format(count, unit);
}

function countOf(milliseconds: number, some: readonly (typeof units)[number][] = units) {
  const [unit, size] = some.find(
    ([, length]) => milliseconds >= 2 * length || milliseconds === length,
  ) ?? ["second" as const, 1_000];
  return [unit, Math.ceil(milliseconds / size)] as const;
}

const unitFormat = /* @__PURE__ */ memoize(
  (locale: string, unit: string) =>
    new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" }),
);
