import type { ClientHints } from "../session/ClientHints.js";
import type { Device } from "./Device.js";
import { familiarName, plainModel, plainVersion } from "./plainNames.js";

/** Windows counts versions of its own, and from 13 on it is Windows 11. */
function windowsOf(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > 12 ? "11" : major > 0 ? "10" : [undefined, "7", "8", "8.1"][minor];
}

/** What the browser told when it was asked, over what its string hides; `hints` came from outside. */
export function withHints(device: Device, hints: ClientHints | null): Device {
  const { type, browser, os } = device;
  if (/^(?:bot|cli)$/.test(type)) return device;
  // A header comes in quotation marks, a list as it stands in the browser.
  const told = (name: keyof ClientHints) =>
    JSON.stringify(hints?.[name] ?? "")
      .slice(0, 500)
      .replace(/["\\]/g, "");
  const name = familiarName(told("platform"));
  const read = name === "Windows" ? windowsOf : plainVersion;
  const version = read(told("platformVersion"));
  // A name alone says no more than a string of the same name, and what runs on its own hardware stays.
  const isNews =
    /^(?:Windows|macOS|Android|ChromeOS)$/.test(name) &&
    /^(?:Win|mac|And|Chrom|Lin|$)/.test(os?.name ?? "") &&
    (version || (os?.name !== name && !os?.version));
  const system = isNews ? { name, version } : os;
  // The others stand in the string itself.
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
