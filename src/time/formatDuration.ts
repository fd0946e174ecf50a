import { memoize } from "../lib/memoize.js";

const units = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const;

/** "5 minutes", rounded up, in the largest unit of which there are two or that it fills exactly. */
export function formatDuration(milliseconds: number, locale: string): string {
  const [unit, size] = units.find(
    ([, some]) => milliseconds >= 2 * some || milliseconds === some,
  ) ?? ["second", 1_000];
  return unitFormat(locale, unit).format(Math.ceil(milliseconds / size));
}

const unitFormat = /* @__PURE__ */ memoize(
  (locale: string, unit: string) =>
    new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" }),
);
