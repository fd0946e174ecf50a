import { UAParser } from "ua-parser-js";
import { remember } from "../lib/memoize.js";
import type { ClientHints } from "../session/ClientHints.js";
import type { Session } from "../session/Session.js";
import type { Device, DeviceProgram } from "./Device.js";
import { apps } from "./apps.js";
import { botOf } from "./bots.js";
import { browserOf } from "./browsers.js";
import { commandLineOf } from "./commandLines.js";
import { commonAgent } from "./commonAgent.js";
import { nativeAppOf } from "./nativeApp.js";
import { findProgram } from "./programs.js";
import { readSystem } from "./readSystem.js";
import { systemText } from "./systemOf.js";
import { withHints } from "./withHints.js";

/** ua-parser-js reads no more than this, so nothing else does either. */
const longest = 500;
/** More than a long list has different ones: it is gone round again and again. */
const cacheSize = 2_000;
const cache = new Map<string, Device>();

// Built once with a dummy: without a string it would read the viewer's own browser.
const parser = new UAParser("-");

/**
 * What a user agent tells of a device, and nothing that it cannot vouch for. Pure, the same on a
 * server and in a browser, never throws; the answer for a string is cached and must not be changed.
 *
 * @param userAgent The header as it was stored; `""` is an unknown device.
 * @param hints Client hints, when the backend stored them.
 */
export function describeDevice(userAgent: string, hints?: ClientHints): Device {
  const string = (typeof userAgent === "string" ? userAgent : "").slice(0, longest).trim();
  const key = keyOf(string, hints);
  const known = cache.get(key);
  if (known) return known;
  // Without what is not known: two devices of the same words are equal.
  const told: [string, ClientHints | null] = JSON.parse(key);
  const device: Device = JSON.parse(
    JSON.stringify(withHints(commonAgent(string) ?? parseAgent(string), told[1])),
  );
  // Hints are as long as whoever sent them liked.
  if (key.length < longest * 10) cache.set(key, device);
  // The oldest goes, and nothing else: the others are about to be asked for.
  if (cache.size > cacheSize) cache.delete(cache.keys().next().value!);
  return Object.freeze(device);
}

/** String and hints as text; without the hints where they are none that a header could bring. */
function keyOf(string: string, hints?: ClientHints): string {
  try {
    return JSON.stringify([string, hints]);
  } catch {
    return JSON.stringify([string, null]);
  }
}

/** Reads a whole string. What runs it wins: a robot or an app over the browser that it is built on. */
export function parseAgent(string: string): Device {
  if (!/[a-z]/i.test(string)) return { type: "unknown" };
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

/** Who names itself in a browser's string is an app where it is built on that, or runs on a phone. */
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
  ({ userAgent, clientHints }: Session, own: ClientHints | undefined) =>
    describeDevice(userAgent, own ?? clientHints),
);
