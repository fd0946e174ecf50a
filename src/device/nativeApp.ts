import { claimedProgram } from "./claimedProgram.js";
import type { Device } from "./Device.js";

/** Browsers name themselves behind the engine they are built on; an app before it. */
const names = [
  /^(?!Mozilla|Opera|Dalvik)([^/()[\]]{1,80})\/v?(\d[\w.]*)?/,
  /\bGecko\) ([\w -]{1,60})\/(\d[\w.]*) .*Electron\//,
];
/** What stands behind the name of an app, and of nothing else. */
const network =
  /\b(?:Electron|CFNetwork|Alamofire|okhttp|Dalvik|Cronet|Dart|Expo)\/|\([^)]*\b(?:iP?a?d?OS|iPhone|Android|macOS)\b/;
/** What is made for programs is written as such. */
const library = /http|client|sdk|lib|request|fetch|^(?=[^A-Z]+$)/;

/** `Name/1.2 CFNetwork/…`: an app by the name that it gives itself. */
export function nativeAppOf(userAgent: string, system: Device): Device | undefined {
  if (/^(?:Mozilla|Opera)(?!.*\bElectron\/)/.test(userAgent)) return undefined;
  const browser = claimedProgram(userAgent, names);
  const isApp = network.test(userAgent);
  if (!browser && !isApp) return undefined;
  const isLibrary = library.test(browser?.name ?? "A");
  return { ...system, type: isApp ? "app" : isLibrary ? "cli" : system.type, browser };
}
