import type { Device, DeviceType } from "./Device.js";
import { plainVersion } from "./plainVersion.js";

/**
 * What surely stands behind a string, where ua-parser-js takes it for something else: kind, vendor,
 * model, system, pattern. `$1` is the pattern's first group; its second is the system's version.
 */
const rows = String.raw`
console;Valve;Steam Deck;SteamOS;Valve.*Steam Deck
console;Sony;PlayStation $1;PlayStation $1;PlayStation (Vita|Port\w+|\d)
console;Nintendo;$1;Nintendo;Nintendo (Switch|Wii ?U?|3DS|DSi?)
console;Microsoft;Xbox $1;Xbox $1;Xbox (Series [XS]|One|360)
console;Microsoft;Xbox;Xbox;Xbox
vr;Meta;$1;Horizon OS;(?:(Quest(?: \d\w?| Pro)?)[;)]|OculusBrowser)
vr;Pico;$1;;(Pico [^;)]+?)(?: Build|[;)])
watch;Apple;Watch;watchOS;(?:watchOS|Watch\d,\d+)()[ /]?([\d.]*)
tv;Apple;Apple TV;tvOS;(?:Apple ?TV|tvOS)()[\d,/ ]*?([\d.]*)
tv;Roku;;Roku OS;Roku(?=/)(?:/DVP-)?()([\d.]*)
tv;Amazon;$1;;(AFT\w+)
tv;Hisense;;VIDAA;VIDAA
tv;LG;;webOS;(?:Web0S|NetCast|webOS.TV|LG Browser)
tv;Samsung;;;(?:Tizen.*\bTV\b|SMART-TV.*(?:Tizen|Samsung)|Maple)
tv;Vizio;;;VIZIO
unknown;Google;;;CrKey.*Speaker
tv;Google;Chromecast;;(?:CrKey|Chromecast)
tv;Sony;$1;;(BRAVIA [^;)]+?)(?: Build|[;)])
tv;;;;(?:HbbTV|(?:Android|Google|Smart|Opera)[ -]?TV)\b`
  .trim()
  .split("\n")
  .map((row) => row.split(";"));

/** A string's hardware as far as these rows know it. */
export function hardwareOf(userAgent: string): Partial<Device> {
  for (const [type, vendor, model = "", system = "", ...pattern] of rows) {
    const match = new RegExp(`\\b${pattern.join(";")}`, "i").exec(userAgent);
    if (match) {
      const [, part = "", version] = match;
      const name = system.replace("$1", part);
      return {
        type: type as DeviceType,
        ...(vendor && { vendor, model: model.replace("$1", part) }),
        ...(name && { os: { name, ...plainVersion(version) } }),
      };
    }
  }
  return {};
}
