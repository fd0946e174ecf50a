import { plural } from "./plural.js";

/** "1 device", "3 devices". */
export const devices = (count: number): string =>
  plural("en", count, { one: `${count} device`, other: `${count} devices` });

/** What so many devices are. */
export const are = (count: number): string => plural("en", count, { one: "is", other: "are" });
