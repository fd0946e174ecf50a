import { UAParser } from "ua-parser-js";
import { memoize } from "../lib/memoize.js";
import type { ClientHints } from "../session/ClientHints.js";
import type { SessionDevice } from "../session/SessionDevice.js";
import type { Device, DeviceProgram } from "./Device.js";
import { apps } from "./apps.js";
import { botOf } from "./bots.js";
import { browserOf } from "./browsers.js";
import { commandLineOf } from "./commandLines.js";
import {
  describeCommon,
  isBlank,
  readableAgent,
  toDevice,
  toJson,
} from "./common/describeCommon.js";
import { describeGiven } from "./given/describeGiven.js";
import { nativeAppOf } from "./nativeApp.js";
import { findProgram } from "./programs.js";
import { readSystem } from "./readSystem.js";
import { systemText } from "./systemOf.js";
import { withHints } from "./withHints.js";

// Created with "-", because without a user agent the parser describes the viewer's own browser.
const parser = new UAParser("-");

/**
 * Describes a device by its user agent. What the user agent does not reliably say is left out. The
 * result is the same on a server and in a browser. The function never throws.
 *
 * @param userAgent The `User-Agent` header as the backend stored it. `""` gives an unknown device.
 * Only the first 500 characters are read.
 * @param hints The client hints, if the backend stored them.
 * @param given The device as the backend describes it. It is used only when the user agent names
 * nothing.
 * @returns A cached object. Do not change it or the objects in it.
 *
 * @example
 * ```ts
 * const { type, browser, os } = describeDevice(session.userAgent);
 * // type: "desktop", browser: { name: "Firefox", version: "155.0" }, os: { name: "Windows" }
 * ```
 */
export function describeDevice(
  userAgent: string,
  hints?: ClientHints,
  given?: SessionDevice,
): Device {
  const agent = readableAgent(userAgent);
  return describe(agent, toJson(hints), isBlank(agent) ? toJson(given) : null);
}

const describe = /* @__PURE__ */ memoize(
  (agent: string, hints: ClientHints | null, given: SessionDevice | null) =>
    describeCommon(agent, hints, given) ??
    toDevice(withHints(given ? describeGiven(given) : parseAgent(agent), hints)),
);

/**
 * Describes a device with the parser. A command-line program, a bot or an app comes before the browser
 * that it is built on.
 */
export function parseAgent(string: string): Device {
  if (isBlank(string)) return { type: "unknown" };
  const text = systemText(string);
  const found = parser.setUA(text).getOS();
  parser.setUA(string);
  const system = readSystem(string, text, found, parser.getDevice());
  const app = findProgram(apps, string);
  return (
    commandLineOf(string, system) ??
    botOf(string, system, app !== undefined) ??
    nativeAppOf(string, system, app) ??
    withBrowser(system, browserOf(string, parser.getBrowser(), system.type), string)
  );
}

/**
 * Adds the browser. A program that adds its own name to a browser's user agent is an app when it runs
 * on a phone or tablet, or when it is built with Electron.
 */
function withBrowser(system: Device, browser: DeviceProgram | undefined, string: string): Device {
  const isGuest = browser?.isClaimed && /^[mt].*b/.test(system.type) && !/browser/i.test(string);
  return { ...system, type: isGuest || /\bElectron\//.test(string) ? "app" : system.type, browser };
}
