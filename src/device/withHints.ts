import type { ClientHints } from "../session/ClientHints.js";
import type { Device } from "./Device.js";
import { familiarName } from "./familiarName.js";
import { plainModel } from "./plainModel.js";
import { plainVersion } from "./plainVersion.js";

/** What the browser told when it was asked, over what its string hides. */
export function withHints(device: Device, hints?: ClientHints): Device {
  if (/^(?:bot|cli)$/.test(device.type)) return device;
  // A header comes in quotation marks, a list as it stands in the browser.
  const told = (name: keyof ClientHints) =>
    JSON.stringify(hints?.[name] ?? "").replace(/["\\]/g, "");
  const name = familiarName(told("platform"));
  const version = told("platformVersion");
  const major = Number.parseInt(version, 10);
  // Windows counts versions of its own: 13 and above are Windows 11.
  const windows = major >= 13 ? "11" : major > 0 ? "10" : undefined;
  // The others stand in the string itself.
  const [, brand, number] =
    /(Chrome|Brave|Vivaldi)\W+v\w*\W([\d.]+)/.exec(told("fullVersionList") + told("brands")) ?? [];
  const isCostume = brand && device.browser?.name === "Chrome";
  const isVr = told("formFactors").includes("XR");
  return {
    ...device,
    type: isVr ? "vr" : device.type,
    browser: isCostume ? { name: brand, version: number } : device.browser,
    os: /^(?:Windows|macOS|Android|ChromeOS)$/.test(name)
      ? { name, version: name === "Windows" ? windows : plainVersion(version) }
      : device.os,
    model: plainModel(told("model")) ?? device.model,
  };
}
