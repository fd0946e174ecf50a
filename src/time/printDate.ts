import { dateFormat, type Shape } from "./formatters.js";

/** A time in the given language, zone and shape; nothing for one that is unknown. */
export function printDate(time: number, locale: string, timeZone: string, shape: Shape): string {
  return Number.isNaN(new Date(time).getTime())
    ? ""
    : dateFormat(shape, locale, timeZone).format(time);
}
