import { claimedProgram } from "./claimedProgram.js";
import type { Device, DeviceProgram } from "./Device.js";

const name =
  "^(?!Mozilla|Opera|Dalvik|AppleW|Safari|Windows NT|Roku\\w*/DVP)([\\w.% &'!+-]{1,80}?)";
/** An app's user agent begins with its name. What follows the slash need not be a number. */
const names = [
  new RegExp(`${name}(?:/v?| v?(?=[\\d.]+(?: \\(|$)))(\\d[\\w.]*)`),
  new RegExp(`${name}(?: [-(]|/\\S* )`),
  /^([\w -]*(?:H(?:TTP|ttp)|client)[\w-]*)(?:\/|$)/,
];
/** Libraries that apps are built with, and command-line programs are not. */
export const builtAsApp = /\b(?:Electron|CFNetwork|Dalvik|okhttp|Dart|Alamofire)\//;

/** An app, or a library, whose user agent begins with its own name: `Name/1.2 CFNetwork/…`. */
export function nativeAppOf(
  userAgent: string,
  system: Device,
  app: DeviceProgram | undefined,
): Device | undefined {
  if (!app && /^(?:Mozilla|Opera|DoCoMo)|MIDP/.test(userAgent)) return undefined;
  const browser = app ?? claimedProgram(userAgent, names);
  const isApp = app || builtAsApp.test(userAgent);
  if (!browser && !isApp) return undefined;
  const { os, type } = system;
  // The name of a library looks like one: "http", "sdk", no capital letter. On iOS and Android, only
  // an app sends its own name.
  const isLibrary =
    !isApp &&
    !/^(?:i|An|w)/.test(os?.name ?? "") &&
    /[Hh]ttp|HTTP|[Cc]lient|sdk|lib|^[^A-Z]+$/.test(browser?.name ?? "A");
  return isLibrary
    ? { type: "cli", browser, os }
    : { ...system, type: /^(?:tv|console|vr|watch)$/.test(type) ? type : "app", browser };
}
