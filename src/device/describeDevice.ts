import { UAParser } from "ua-parser-js";
import { remember } from "../lib/memoize.js";
import type { ClientHints } from "../session/ClientHints.js";
import type { Session } from "../session/Session.js";
import type { SessionDevice } from "../session/SessionDevice.js";
import type { Device, DeviceProgram } from "./Device.js";
import { apps } from "./apps.js";
import { botOf } from "./bots.js";
import { browserOf } from "./browsers.js";
import { commandLineOf } from "./commandLines.js";
import { commonAgent } from "./commonAgent.js";
import { describeGiven } from "./given/describeGiven.js";
import { nativeAppOf } from "./nativeApp.js";
import { findProgram } from "./programs.js";
import { readSystem } from "./readSystem.js";
import { systemText } from "./systemOf.js";
import { withHints } from "./withHints.js";

/** In characters. ua-parser-js reads no more of a user agent, so the rest is cut off for all. */
const longest = 500;
/**
 * In entries. It is more than a long list has different user agents, because each render of the list
 * asks for all of them again.
 */
const cacheSize = 2_000;
const cache = new Map<string, Device>();

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
  const string = (typeof userAgent === "string" ? userAgent : "").slice(0, longest).trim();
  const key = keyOf(string, hints, isBlank(string) ? given : undefined);
  const known = cache.get(key);
  if (known) return known;
  // The JSON round trip removes `undefined`, so that equal devices are deep-equal.
  const told: [string, ClientHints | null, SessionDevice | null] = JSON.parse(key);
  const plain = told[2] ? describeGiven(told[2]) : (commonAgent(string) ?? parseAgent(string));
  const device: Device = JSON.parse(JSON.stringify(withHints(plain, told[1])));
  // The sender can make hints of any length, so very long ones are not cached.
  if (key.length < longest * 10) cache.set(key, device);
  // Only the oldest entry is deleted, because the others may be used again soon.
  if (cache.size > cacheSize) cache.delete(cache.keys().next().value!);
  return Object.freeze(device);
}

/** All that is known as JSON. What JSON cannot hold is left out, because no backend sends it. */
function keyOf(string: string, hints?: ClientHints, given?: SessionDevice): string {
  try {
    return JSON.stringify([string, hints, given]);
  } catch {
    return JSON.stringify([string, null, null]);
  }
}

const isBlank = (userAgent: string): boolean => !/[a-z]/i.test(userAgent);

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

/** Describes a session; the one in use also by what its own browser tells. */
export const describeSession = (
  session: Session,
  currentId: string | undefined,
  own: ClientHints | undefined,
): Device => deviceOf(session, session.sessionId === currentId ? own : undefined);

const deviceOf = /* @__PURE__ */ remember(
  ({ userAgent, clientHints, device }: Session, own: ClientHints | undefined) =>
    describeDevice(userAgent, own ?? clientHints, device),
);
