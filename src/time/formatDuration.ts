import { memoize } from "../lib/memoize.js";
import { relativeFormat } from "./formatters.js";

const units = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const;

/** "5 minutes", rounded up, in the largest unit of which there are two or that it fills exactly. */
export function formatDuration(milliseconds: number, locale: string): string {
  const [unit, count] = countOf(milliseconds);
  return unitFormat(locale, unit).format(count);
}

/** "in 5 minutes": the same as a time that is to come, in the grammar of the language; never "tomorrow". */
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
