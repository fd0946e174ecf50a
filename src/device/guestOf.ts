import { claimedProgram } from "./claimedProgram.js";
import type { DeviceProgram } from "./Device.js";

/** The last name of a browser's string that is none of what browsers are made of, or tell beside. */
const names = [
  /^Mozilla.* (?!Version|Mobile|TV|Safari|Chrom|CrKey|Electron|Firefox|Gecko|AppleW|CriOS|FxiOS|KAIOS|Build|\w+Type|Language)([\w.%&'!+-]+)\/v?(\d[\w.]*)?/,
];

/** Who carries the string of a browser, and names itself in it. */
export const guestOf = (userAgent: string): DeviceProgram | undefined =>
  claimedProgram(userAgent.replace(/\([^()]*\)/g, ""), names);
