import { claimedProgram } from "./claimedProgram.js";
import type { Device, DeviceProgram } from "./Device.js";

const name =
  "^(?!Mozilla|Opera|Dalvik|AppleW|Safari|Windows NT|Roku\\w*/DVP)([\\w.% &'!+-]{1,80}?)";
/** An app's own name stands before all; what follows its slash need not be a number. */
const names = [
  new RegExp(`${name}(?:/v?| v?(?=[\\d.]+(?: \\(|$)))(\\d[\\w.]*)`),
  new RegExp(`${name}(?: [-(]|/\\S* )`),
  /^([\w -]*(?:H(?:TTP|ttp)|client)[\w-]*)(?:\/|$)/,
];
/** What apps are built with, and command lines are not. */
export const builtAsApp = /\b(?:Electron|CFNetwork|Dalvik|okhttp|Dart|Alamofire)\//;

/** `Name/1.2 CFNetwork/…`: an app by the name that it gives itself. */
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
  // What is made for programs is written as such; on iOS and Android only an app sends its own name.
  const isLibrary =
    !isApp &&
    !/^(?:i|An|w)/.test(os?.name ?? "") &&
    /[Hh]ttp|HTTP|[Cc]lient|sdk|lib|^[^A-Z]+$/.test(browser?.name ?? "A");
  return isLibrary
    ? { type: "cli", browser, os }
    : { ...system, type: /^(?:tv|console|vr|watch)$/.test(type) ? type : "app", browser };
}
