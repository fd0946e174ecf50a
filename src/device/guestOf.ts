import { claimedProgram } from "./claimedProgram.js";
import type { DeviceProgram } from "./Device.js";

/**
 * The last name in a browser's user agent that is not an engine, a browser or an attribute. The value
 * must be a version, because the value of most attributes is another word: `Theme/dark`.
 */
const names = [
  /^Mozilla.* (?!Version|Mobile|TV|Safari|Chrom|CrKey|Electron|Firefox|Gecko|AppleW|CriOS|FxiOS|KAIOS|Build|VERSION|(?:Android|ArkWeb|SDK)\/)([\w.%&'!+-]+)\/(?:v|\w+\/)?(\d[\w.]*|nightly)/,
];

/** The program that uses a browser's user agent and adds its own name to it. */
export const guestOf = (userAgent: string): DeviceProgram | undefined =>
  claimedProgram(userAgent.replace(/\([^()]*\)/g, ""), names);
