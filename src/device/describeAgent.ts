import { UAParser } from "ua-parser-js";
import { apps } from "./apps.js";
import { botOf } from "./bots.js";
import { browserOf } from "./browsers.js";
import { commandLineOf } from "./commandLines.js";
import type { ClientHints, Device } from "./Device.js";
import { nativeAppOf } from "./nativeApp.js";
import { findProgram } from "./programs.js";
import { readSystem } from "./readSystem.js";
import { withHints } from "./withHints.js";

/** ua-parser-js reads no more than this, so nothing else does either. */
const longest = 500;
const cacheSize = 500;
const cache = new Map<string, Device>();

// Built once with a dummy: without a string it would read the viewer's own browser.
const parser = new UAParser("-");

/** `describeDevice`, in the chunk that holds the parser. */
export function describeAgent(userAgent: string, hints?: ClientHints): Device {
  const key = JSON.stringify([`${userAgent ?? ""}`.slice(0, longest), hints]).slice(0, longest * 4);
  let device = cache.get(key);
  if (!device) {
    if (cache.size >= cacheSize) cache.clear();
    device = withHints(parse(`${userAgent ?? ""}`.slice(0, longest)), hints);
    // Without what is not known, and fit to be told apart from another by its content.
    cache.set(key, (device = Object.freeze(JSON.parse(JSON.stringify(device)))));
  }
  return device;
}

/** What runs it wins: a robot or an app over the browser that it is built on. */
function parse(string: string): Device {
  if (!/[a-z]/i.test(string)) return { type: "unknown" };
  parser.setUA(string);
  const system = readSystem(string, parser.getOS(), parser.getDevice());
  const app = findProgram(apps, string);
  const isOnScreen = /^(?:tv|console|vr|watch)$/.test(system.type);
  const asApp: Device = { ...system, type: isOnScreen ? system.type : "app", browser: app };
  return (
    commandLineOf(string, system) ??
    botOf(string, system, app !== undefined) ??
    (app ? asApp : nativeAppOf(string, system)) ?? {
      ...system,
      browser: browserOf(string, parser.getBrowser(), system.type),
    }
  );
}
