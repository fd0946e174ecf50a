import { dateFormat } from "./formatters.js";
import { printDate } from "./printDate.js";

const exact = { dateStyle: "long", timeStyle: "short" } as const;
const zoneName = { timeZoneName: "short" } as const;

/** "23 November 2026 at 21:14 (CET)": date, time and zone; nothing for an unknown time. */
export function formatExactTime(time: number, locale: string, timeZone: string): string {
  const day = printDate(time, locale, timeZone, exact);
  if (!day) return day;
  const zone = dateFormat(zoneName, locale, timeZone)
    .formatToParts(time)
    .find(({ type }) => type === "timeZoneName");
  return zone ? `${day} (${zone.value})` : day;
}
