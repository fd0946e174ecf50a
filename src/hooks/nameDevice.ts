import type { Device } from "../device/Device.js";
import type { Messages } from "../i18n/Messages.js";

/** "Safari on iPhone": what a person would call the device, in their language. */
export function nameDevice(device: Device, messages: Messages, locale: string): string {
  const { browser, model, vendor } = device;
  const program = browser && (browser.isClaimed ? messages.claimed(browser.name) : browser.name);
  if (program && device.type === "cli") return messages.commandLine(program);
  const hardware = model && vendor && !model.startsWith(vendor) ? `${vendor} ${model}` : model;
  // People know an iPhone or a Steam Deck by that, and a phone of another maker by its system.
  const isKnownByModel = vendor === "Apple" || device.type === "console" || device.type === "tv";
  const known = vendor === "Apple" ? model : hardware;
  const system = (isKnownByModel && known) || nameSystem(device, locale) || hardware;
  if (program && system) return messages.deviceOn(program, system);
  return program ?? system ?? messages.unknownDevice;
}

/** "macOS or iPadOS": the system with all that it may be. */
export function nameSystem({ os }: Device, locale: string): string | undefined {
  if (!os) return undefined;
  return os.or?.length
    ? new Intl.ListFormat(locale, { type: "disjunction" }).format([os.name, ...os.or])
    : os.name;
}
