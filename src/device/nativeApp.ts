import { claimedProgram } from "./claimedProgram.js";
import type { Device, DeviceProgram } from "./Device.js";

/** Browsers name themselves behind the engine they are built on; an app before it. */
const names = [
  /^(?!Mozilla|Opera|Dalvik)([\w.% &'!+-]{1,80}?)(?:\/v?(\d[\w.]*)| [-(])/,
  /\bGecko\) (?!Chrome)([\w -]{1,60})\/(\d[\w.]*) .*Electron\//,
  /^([\w -]*(?:H(?:TTP|ttp)|client)[\w-]*)(?:\/|$)/,
];
/** `Name/1.2 CFNetwork/…`: an app by the name that it gives itself. */
export function nativeAppOf(
  userAgent: string,
  system: Device,
  app: DeviceProgram | undefined,
): Device | undefined {
  if (!app && /^(?:Mozilla|Opera)(?!.*\bElectron\/)/.test(userAgent)) return undefined;
  const browser = app ?? claimedProgram(userAgent, names);
  const isApp = app || /\b(?:Electron|CFNetwork|Dalvik)\//.test(userAgent);
  if (!browser && !isApp) return undefined;
  const { os, type } = system;
  // What is made for programs is written as such; on iOS and Android only an app sends its own name.
  const isLibrary =
    !isApp &&
    !/^(?:i|An)/.test(os?.name ?? "") &&
    /[Hh]ttp|HTTP|[Cc]lient|sdk|lib|^[^A-Z]+$/.test(browser?.name ?? "A");
  return isLibrary
    ? { type: "cli", browser, os }
    : { ...system, type: /^(?:tv|console|vr|watch)$/.test(type) ? type : "app", browser };
}
