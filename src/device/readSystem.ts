import type { Device, DeviceType } from "./Device.js";
import { lookUp } from "../lib/lookUp.js";
import { hardwareOf } from "./hardware.js";
import { plainModel } from "./plainNames.js";
import { systemOf, withoutOwnName } from "./systemOf.js";

/** The result of ua-parser-js. All of it is text from outside. */
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
/** Makers that ua-parser-js does not find, by the first word of the model. */
const makers: Partial<Record<string, string>> = { Pixel: "Google", CUBOT: "Cubot" };

/**
 * The system, kind and hardware of a user agent, without the program.
 *
 * @param systemText The part of the user agent in which ua-parser-js has found `system`.
 * @param found The hardware that ua-parser-js has found.
 */
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
  // The parser may return only a part of a phone's model, or the text after it, so read it here.
  const phone =
    /Linux;(?: U;)? ?Android [\d.]+; (?:\w\w[-_]\w\w; )?(?!Harmony)((?:[^;()]|\([^;()]*\))+?)(?= Build|;|\))/.exec(
      userAgent,
    )?.[1];
  const whole = part && phone && !own.vendor && !phone.endsWith(part) ? phone : part;
  // An app can write any text after the system. Use that text as the model only if the parser knows
  // its maker.
  const text = (vendor && vendor !== "Generic") || /^Mozilla|Linux;/.test(userAgent) ? whole : "";
  const isApple = name.startsWith("i");
  // For Apple, use only the fixed names, because the text beside them is not the model.
  const model = isApple
    ? /iPhone|iPad|iPod(?: touch)?/.exec(userAgent)?.[0]
    : plainModel(text.replace("Macintosh", ""));
  const maker = isApple
    ? "Apple"
    : own.vendor ||
      (model && (lookUp(makers, text.split(" ")[0]!) ?? vendor?.replace("Generic", "")));
  const isDesktop =
    /^(?:Windows$|mac|Chrome)/.test(name) || (os && /X11|Linux(?!.*Android)/i.test(userAgent));
  const isMobile = /iOS|Phone|Mini|Mobi/.test(name + userAgent);
  const kind = isDesktop ? "desktop" : isMobile ? "mobile" : "unknown";
  // ua-parser-js calls every phone of an unknown maker a tablet, so its answer does not count there.
  const parsed = maker || !isMobile ? (found.type ?? kind) : kind;
  return {
    type:
      own.type ??
      (name === "iPadOS" ? "tablet" : ((lookUp(types, parsed) ?? parsed) as DeviceType)),
    os,
    vendor: plainModel(maker),
    model,
  };
}
