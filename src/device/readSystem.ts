import { plainText } from "../lib/plainText.js";
import type { Device, DeviceType } from "./Device.js";
import { hardwareOf } from "./hardware.js";
import { plainModel } from "./plainModel.js";
import { systemOf } from "./systemOf.js";

/** What ua-parser-js found; all of it text from outside. */
export interface Found {
  name?: string;
  version?: string;
  type?: string;
  vendor?: string;
  model?: string;
}

const types: Partial<Record<string, DeviceType>> = {
  mobile: "mobile",
  tablet: "tablet",
  smarttv: "tv",
  console: "console",
  wearable: "watch",
};
/** Makers by the first word of their models, where ua-parser-js does not know them. */
const makers: Partial<Record<string, string>> = { cubot: "Cubot", honor: "Honor", pixel: "Google" };

/** System, kind and hardware of a string, without the program. */
export function readSystem(userAgent: string, system: Found, found: Found): Device {
  const own = hardwareOf(userAgent);
  const os = own.os ?? systemOf(userAgent, system);
  const name = os?.name ?? "";
  const isApple = /^(?:macOS|iOS|iPadOS)$/.test(name);
  const isMac = found.model === "Macintosh";
  const model = plainModel(own.vendor || isMac ? own.model : found.model);
  const vendor =
    own.vendor ??
    (isApple ? "Apple" : model && (makers[model.toLowerCase().split(" ")[0]!] ?? found.vendor));
  const isDesktop = /^Windows$|^macOS|^ChromeOS/.test(name) || (os && /X11|Linux/.test(userAgent));
  const kind = isDesktop ? "desktop" : /iOS|Phone/.test(name) ? "mobile" : "unknown";
  return {
    type: own.type ?? (name === "iPadOS" ? "tablet" : (types[found.type ?? ""] ?? kind)),
    ...(os && { os }),
    ...(vendor && vendor !== "Generic" && { vendor: plainText(vendor, 24) }),
    ...(model && { model }),
  };
}
