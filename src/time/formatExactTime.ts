import { dateFormat } from "./formatters.js";
import { printDate } from "./printDate.js";

/** "23 November 2026 at 21:14 (CET)": date, time and zone; nothing for an unknown time. */
export function formatExactTime(time: number, locale: string, timeZone: string): string {
  const day = printDate(time, locale, { dateStyle: "long", timeStyle: "short", timeZone });
  if (!day) return day;
  const zone = dateFormat(locale, { timeZoneName: "short", timeZone })
    .formatToParts(time)
    .find(({ type }) => type === "timeZoneName");
  return zone ? `${day} (${zone.value})` : day;
}
