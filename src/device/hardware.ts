import type { Device, DeviceType } from "./Device.js";
import { plainVersion } from "./plainNames.js";

/**
 * Hardware that ua-parser-js gets wrong, although the user agent names it. The first group of a
 * pattern is the model. If a row gives the model, the group is the version of the system.
 */
type Row = [DeviceType, RegExp, vendor?: string, model?: string, system?: string];
const rows: readonly Row[] = [
  ["console", /Valve.*Steam Deck/, "Valve", "Steam Deck", "SteamOS"],
  ["console", /(PlayStation (?:Vita|\d))/i, "Sony"],
  ["console", /\b(Xbox(?: (?:One|360|Series [XS]))?)(?![;\w/])/, "Microsoft"],
  ["console", /Nintendo (Switch(?: 2)?|Wii ?U?|[23]?DSi?)/, "Nintendo", undefined, "Nintendo"],
  ["vr", /(Pico (?:Neo ?)?\d(?: Link)?)/i, "Pico"],
  ["vr", /\b(Quest(?: \d\w?| Pro)?)(?:[;)]| Build)|OculusB/, "Meta", undefined, "Horizon OS"],
  ["watch", /watchOS[ /]?([\d.]*)/, "Apple", "Apple Watch", "watchOS"],
  ["watch", /\([^)]*\bWatch\b|SM-R\d/],
  ["tv", /(?:Apple ?TV|tvOS)[\d,/ ]*?([\d.]*)/, "Apple", "Apple TV", "tvOS"],
  ["tv", /\bRoku(?:\w*\/DVP-)?([\d.]*)/, "Roku", "", "Roku OS"],
  ["tv", /\b(AFT\w+)/, "Amazon"],
  ["tablet", /Kindle\/\d/, "Amazon", "Kindle"],
  ["tv", /Web0S|NetCast/, "LG"],
  ["tv", /Tizen.*\bTV\b|\bMaple[ ;]?\d/i, "Samsung"],
  ["tv", /VIZIO/, "Vizio"],
  ["unknown", /Fuchsia|SmartSpeaker/, "Google", "", "Cast OS"],
  ["tv", /CrKey|Chromecast/, "Google", "Chromecast"],
  ["tv", /HbbTV|\bDTV|(?:Google|Smart) ?TV/i],
];

/** The hardware of a user agent, or `{}` when no row matches. */
export function hardwareOf(userAgent: string): Partial<Device> {
  for (const [type, pattern, vendor, given, system] of rows) {
    const match = pattern.exec(userAgent);
    if (match) {
      const model = given ?? match[1];
      // The system of a console has no name of its own, so the model is used.
      const name = system ?? (type === "console" ? model : undefined);
      const version = given === undefined ? undefined : plainVersion(match[1]);
      return { type, vendor, model, os: name === undefined ? undefined : { name, version } };
    }
  }
  return {};
}
