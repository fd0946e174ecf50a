import { dateFormat } from "./formatters.js";

/** "23 November 2026 at 21:14 (CET)": date, time and zone. The time must be known. */
export function formatExactTime(time: Date, locale: string, timeZone?: string): string {
  const day = dateFormat(locale, { dateStyle: "long", timeStyle: "short", timeZone }).format(time);
  const zone = dateFormat(locale, { timeZoneName: "short", timeZone })
    .formatToParts(time)
    .find(({ type }) => type === "timeZoneName");
  return zone ? `${day} (${zone.value})` : day;
}
