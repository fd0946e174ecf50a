import { dateFormat } from "./formatters.js";

/** A time in the given language and shape; nothing for one that is unknown. */
export function printDate(
  time: number,
  locale: string,
  options: Intl.DateTimeFormatOptions,
): string {
  return Number.isNaN(new Date(time).getTime()) ? "" : dateFormat(locale, options).format(time);
}
