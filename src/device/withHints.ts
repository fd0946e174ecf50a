import type { ClientHints, Device } from "./Device.js";
import { familiarName } from "./familiarName.js";
import { plainModel } from "./plainModel.js";
import { plainVersion } from "./plainVersion.js";

const kinds = { Tablet: "tablet", XR: "vr", Watch: "watch", Mobile: "mobile" } as const;

/** What the browser told when it was asked, over what its string hides. */
export function withHints(device: Device, hints: ClientHints = {}): Device {
  if (/^(?:bot|cli)$/.test(device.type)) return device;
  const told = new Map(
    Object.entries(hints).map(([name, value]) => [
      name.toLowerCase().replace(/^sec-ch-ua-?|-/g, ""),
      // A header comes in quotation marks, a list as it stands in the browser.
      JSON.stringify(value ?? "").replace(/["\\]/g, ""),
    ]),
  );
  const name = familiarName(told.get("platform") ?? "");
  const version = told.get("platformversion") ?? "";
  const major = Number.parseInt(version, 10);
  // Windows counts versions of its own: 13 and above are Windows 11.
  const windows = major >= 13 ? "11" : major > 0 ? "10" : undefined;
  const isKnown = /^(?:Windows|macOS|Android|ChromeOS|Linux)$/.test(name);
  const brand =
    /(Google Chrome|Microsoft Edge|Opera|Brave|Vivaldi|Yandex)\W+(?:v|version)\W([\d.]+)/.exec(
      told.get("fullversionlist") ?? told.get("") ?? told.get("brands") ?? "",
    );
  const isCostume = /^Chrom/.test(device.browser?.name ?? "");
  const factor = Object.entries(kinds).find(([factor]) =>
    told.get("formfactors")?.includes(factor),
  );
  return {
    ...device,
    type: device.type === "app" ? "app" : (factor?.[1] ?? device.type),
    browser:
      brand && isCostume ? { name: familiarName(brand[1]!), version: brand[2] } : device.browser,
    os: isKnown
      ? {
          name,
          version:
            name === "Windows" ? windows : name === "Linux" ? undefined : plainVersion(version),
        }
      : device.os,
    model: plainModel(told.get("model")) ?? device.model,
  };
}
