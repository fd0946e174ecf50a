import type { Device, DeviceType } from "./Device.js";
import { plainVersion } from "./plainVersion.js";

/**
 * What surely stands behind a string, where ua-parser-js takes it for something else. `$1` is the
 * first group of the pattern; its second is the system's version.
 */
type Row = [DeviceType, RegExp, vendor?: string, model?: string, system?: string];
const rows: readonly Row[] = [
  ["console", /Valve.*Steam Deck/, "Valve", "Steam Deck", "SteamOS"],
  ["console", /(PlayStation (?:Vita|\d))/i, "Sony", "$1", "$1"],
  ["console", /(Xbox (?:Series [XS]|One|360)|Xbox)(?!;)/, "Microsoft", "$1", "$1"],
  ["vr", /(Quest(?: \d\w?| Pro)?)[;)]|OculusB/, "Meta", "$1", "Horizon OS"],
  ["vr", /(Pico [\w ]+)/i, "Pico", "$1"],
  ["tv", /()(?:Apple ?TV|tvOS)[\d,/ ]*?([\d.]*)/, "Apple", "Apple TV", "tvOS"],
  ["tv", /()\bRoku(?:\w*\/DVP-)?([\d.]*)/, "Roku", "", "Roku OS"],
  ["tv", /\b(AFT\w+)/, "Amazon", "$1"],
  ["tv", /VIDAA/, "Hisense", "", "VIDAA"],
  ["tv", /Web0S|NetCast|webOS.TV/, "LG"],
  ["tv", /Tizen.*\bTV\b|SMART-TV.*(?:Tizen|Samsung)|Maple/i, "Samsung"],
  ["tv", /VIZIO/, "Vizio"],
  ["unknown", /CrKey.*Speaker/, "Google"],
  ["tv", /CrKey|Chromecast/, "Google", "Chromecast"],
  ["tv", /(BRAVIA [\w ]+)(?= Build|[;)])/, "Sony", "$1"],
  ["tv", /HbbTV|(?:Google|Smart) ?TV/i],
];

/** A string's hardware as far as these rows know it. */
export function hardwareOf(userAgent: string): Partial<Device> {
  for (const [type, pattern, vendor, model, system] of rows) {
    const match = pattern.exec(userAgent);
    const fill = (text = "") => text.replace("$1", match?.[1] ?? "");
    const os = system && { name: fill(system), version: plainVersion(match?.[2]) };
    if (match) return { type, vendor, model: fill(model), os: os || undefined };
  }
  return {};
}
