import { UAParser } from "ua-parser-js";
import { apps } from "./apps.js";
import { botOf } from "./bots.js";
import { browserOf } from "./browsers.js";
import { commandLineOf } from "./commandLines.js";
import type { Device } from "./Device.js";
import { nativeAppOf } from "./nativeApp.js";
import { findProgram } from "./programs.js";
import { readSystem } from "./readSystem.js";

/** ua-parser-js reads no more than this, so nothing else does either. */
const longest = 500;
const cacheSize = 500;
const cache = new Map<string, Device>();

// Built once with a dummy: without a string it would read the viewer's own browser.
const parser = new UAParser("-");

/** `describeDevice` without hints. */
export function describeAgent(userAgent: string): Device {
  const text = typeof userAgent === "string" ? userAgent : "";
  const string = text
    .slice(0, longest * 2)
    .trim()
    .slice(0, longest);
  const known = cache.get(string);
  if (known) return known;
  const device = Object.freeze(parse(string));
  if (cache.size >= cacheSize) cache.delete(cache.keys().next().value!);
  cache.set(string, device);
  return device;
}

/** What runs it wins: a robot or an app over the browser that it is built on. */
function parse(string: string): Device {
  if (!/[a-z]/i.test(string)) return { type: "unknown" };
  const commandLine = commandLineOf(string);
  if (commandLine) return commandLine;
  parser.setUA(string);
  const system = readSystem(string, parser.getOS(), parser.getDevice());
  const app = findProgram(apps, string);
  const isOnScreen = /^(?:tv|console|vr|watch)$/.test(system.type);
  const asApp: Device = { ...system, type: isOnScreen ? system.type : "app", browser: app };
  const browser = browserOf(string, parser.getBrowser(), system.type);
  return (
    botOf(string, system, app !== undefined) ??
    (app ? asApp : nativeAppOf(string, system)) ?? { ...system, ...(browser && { browser }) }
  );
}
