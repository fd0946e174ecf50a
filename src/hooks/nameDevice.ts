import type { Device } from "../device/Device.js";
import type { Messages } from "../i18n/Messages.js";
import { nameProgram } from "./nameProgram.js";

/** "Safari on iPhone": what a person would call the device, in their language. */
export function nameDevice(device: Device, messages: Messages, locale: string): string {
  const { type } = device;
  const program = nameProgram(device, messages);
  if (program && type === "cli") return messages.commandLine(program);
  if (program && type === "bot") return messages.robot(program);
  const place = nameHardware(device, messages) ?? nameSystem(device, locale);
  if (program && place) return messages.deviceOn(program, place);
  return program ?? place ?? (type === "unknown" ? messages.unknownDevice : messages.kinds[type]);
}

/** What people know by its model, or a television by its maker; a phone of another maker is not. */
function nameHardware({ type, vendor, model }: Device, messages: Messages): string | undefined {
  if (vendor === "Apple") return model;
  if (type === "tv" && model !== "Chromecast") {
    return vendor && messages.made(vendor, messages.kinds.tv);
  }
  if (!/^(?:tv|console|vr|watch)$/.test(type) || !model) return undefined;
  return type === "console" && vendor !== "Nintendo" ? model : [vendor, model].join(" ").trim();
}

/** "macOS or iPadOS": the system with all that it may be. */
export function nameSystem({ os }: Device, locale: string): string | undefined {
  if (!os) return undefined;
  return os.or?.length
    ? new Intl.ListFormat(locale, { type: "disjunction" }).format([os.name, ...os.or])
    : os.name;
}
