import type { Device, DeviceType } from "./Device.js";
import { hardwareOf } from "./hardware.js";
import { plainModel } from "./plainNames.js";
import { systemOf, withoutOwnName } from "./systemOf.js";

/** What ua-parser-js found; all of it text from outside. */
export interface Found {
  name?: string;
  version?: string;
  type?: string;
  vendor?: string;
  model?: string;
}

const types: Partial<Record<string, string>> = {
  smarttv: "tv",
  wearable: "watch",
  embedded: "unknown",
};
/** Makers that ua-parser-js does not know by their models. */
const makers: Partial<Record<string, string>> = { Pixel: "Google", CUBOT: "Cubot" };

/** System, kind and hardware of a string, without the program; `systemText` is where `system` was found. */
export function readSystem(
  userAgent: string,
  systemText: string,
  system: Found,
  found: Found,
): Device {
  const own = hardwareOf(withoutOwnName(userAgent));
  const os = own.os ?? systemOf(userAgent, systemText, system);
  const name = os?.name ?? "";
  const { model: part = "", vendor } = own.vendor ? own : found;
  // The parser takes a word of a phone's name, or what stands behind it, for the whole.
  const phone =
    /Linux;(?: U;)? ?Android [\d.]+; (?:\w\w[-_]\w\w; )?(?!Harmony)([^;]+?)(?= Build|;|\) A)/.exec(
      userAgent,
    )?.[1];
  const whole = part && phone && !own.vendor && !phone.endsWith(part) ? phone : part;
  // An app writes what it likes behind the system; there only a model that the parser knows is one.
  const text = (vendor && vendor !== "Generic") || /^Mozilla|Linux;/.test(userAgent) ? whole : "";
  const isApple = name.startsWith("i");
  // What stands beside an iPhone's name in its string is not its name.
  const model = isApple
    ? /iPhone|iPad|iPod(?: touch)?/.exec(userAgent)?.[0]
    : plainModel(text.replace("Macintosh", ""));
  const maker = isApple
    ? "Apple"
    : own.vendor || (model && (makers[text.split(" ")[0]!] ?? vendor?.replace("Generic", "")));
  const isDesktop =
    /^(?:Windows$|mac|Chrome)/.test(name) || (os && /X11|Linux(?!.*Android)/i.test(userAgent));
  const isMobile = /iOS|Phone|Mini|Mobi/.test(name + userAgent);
  const kind = isDesktop ? "desktop" : isMobile ? "mobile" : "unknown";
  return {
    type:
      own.type ??
      (name === "iPadOS"
        ? "tablet"
        : ((types[found.type ?? ""] ?? found.type ?? kind) as DeviceType)),
    os,
    vendor: plainModel(maker),
    model,
  };
}
