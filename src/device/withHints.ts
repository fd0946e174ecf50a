import type { ClientHints } from "../session/ClientHints.js";
import type { Device } from "./Device.js";
import { familiarName, plainModel, plainVersion } from "./plainNames.js";

/** The name of a Windows version. The hint has numbers of its own: from 13 on, it is Windows 11. */
function windowsOf(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > 12 ? "11" : major > 0 ? "10" : [undefined, "7", "8", "8.1"][minor];
}

/**
 * Adds to a device what the client hints say and the user agent hides.
 *
 * @param hints Text from outside, so any value can be of any type.
 */
export function withHints(device: Device, hints: ClientHints | null): Device {
  const { type, browser, os } = device;
  if (!hints) return device;
  if (/^(?:bot|cli)$/.test(type)) return device;
  // The value of a header has quotation marks, and a list may be an array. Both become plain text.
  const told = (name: keyof ClientHints) =>
    JSON.stringify(hints?.[name] ?? "")
      .slice(0, 500)
      .replace(/["\\]/g, "");
  const name = familiarName(told("platform"));
  const read = name === "Windows" ? windowsOf : plainVersion;
  const version = read(told("platformVersion"));
  // Use the hint only if it gives a version or another name. Keep a system that only its own hardware
  // runs.
  const isNews =
    /^(?:Windows|macOS|Android|ChromeOS)$/.test(name) &&
    /^(?:Win|mac|And|Chrom|Lin|$)/.test(os?.name ?? "") &&
    (version || (os?.name !== name && !os?.version));
  const system = isNews ? { name, version } : os;
  // All other browsers name themselves in the user agent.
  const [, brand, number] =
    /(Chrome|Brave|Vivaldi|Edge|Opera)\W+v\w*\W([\d.]+)/.exec(
      told("fullVersionList") + told("brands"),
    ) ?? [];
  const isCostume = brand && browser?.name === "Chrome";
  const takesModel = /^(?:And|Hor)/.test(system?.name ?? "");
  return {
    ...device,
    type: told("formFactors").includes("XR") ? "vr" : type,
    browser: isCostume ? { name: brand, version: plainVersion(number) } : browser,
    os: system,
    model: (takesModel && plainModel(told("model"))) || device.model,
  };
}
