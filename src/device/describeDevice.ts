import { plainText } from "../lib/plainText.js";
import { describeAgent } from "./describeAgent.js";
import type { ClientHints, Device } from "./Device.js";
import { familiarName } from "./familiarName.js";
import { plainModel } from "./plainModel.js";

/**
 * What a user agent tells of a device, and nothing that it cannot vouch for. Pure, the same on a
 * server and in a browser, never throws; the answer for a string is cached and must not be changed.
 *
 * @param userAgent The header as it was stored; `""` is an unknown device.
 * @param hints Client hints, when the backend stored them.
 */
export function describeDevice(userAgent: string, hints?: ClientHints): Device {
  return Object.freeze(withHints(describeAgent(userAgent), hints));
}

function withHints(device: Device, hints: ClientHints | undefined): Device {
  if (!hints?.platform || device.type === "bot" || device.type === "cli") return device;
  const name = familiarName(plainText(hints.platform, 24));
  const major = Number.parseInt(hints.platformVersion ?? "", 10);
  // Windows counts platform versions of its own: 13 and above are Windows 11.
  const windows = major >= 13 ? "11" : major > 0 ? "10" : undefined;
  const version = name === "Windows" ? windows : major > 0 ? String(major) : undefined;
  const model = plainModel(hints.model);
  return { ...device, os: { name, ...(version && { version }) }, ...(model && { model }) };
}
