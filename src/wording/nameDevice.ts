import type { Device } from "../device/Device.js";
import { isKnownHardware } from "../device/isKnownHardware.js";
import type { Messages } from "../i18n/Messages.js";
import { remember } from "../lib/memoize.js";
import { formatUnverifiedName } from "./unverifiedName.js";

/** "Safari on iPhone": the name of a device. */
export const nameDevice: (device: Device, messages: Messages) => string = /* @__PURE__ */ remember(
  (device, messages) => {
    const { type } = device;
    const program = nameProgram(device, messages);
    if (program && type === "cli") return messages.commandLine(program);
    if (program && type === "bot") return messages.robot(program);
    const place = nameHardware(device, messages) ?? nameSystem(device, messages);
    if (program && place) return messages.deviceOn(program, place);
    return program ?? place ?? (type === "unknown" ? messages.unknownDevice : messages.kinds[type]);
  },
);

/**
 * The model, or a television's maker, when people know the device by it. Phones of other makers than
 * Apple give `undefined`, because few people know their models.
 */
function nameHardware(
  { type, vendor = "", model = "" }: Device,
  messages: Messages,
): string | undefined {
  if (vendor !== "Apple" && !/^(?:tv|console|vr|watch)$/.test(type)) return undefined;
  const isTv = type === "tv" && vendor !== "Apple" && model !== "Chromecast";
  const name = isTv ? vendor : /^(?:Goo|Meta|Nin)/.test(vendor) ? `${vendor} ${model}` : model;
  if (!isKnownHardware(name)) return undefined;
  return isTv ? messages.made(name, messages.kinds.tv) : name;
}

/**
 * The model for the details. A model that is part of the device's name is printed as there. Any other
 * model is printed in quotation marks, because nothing but the user agent confirms it.
 */
export function nameModel(device: Device, messages: Messages): string | undefined {
  const { model } = device;
  if (!model || nameHardware(device, messages)?.endsWith(model)) return model;
  return formatUnverifiedName(model, messages);
}

/** "macOS or iPadOS": all systems that the user agent fits. A claimed name has quotation marks. */
export function nameSystem({ os }: Device, messages: Messages): string | undefined {
  if (os?.isClaimed) return formatUnverifiedName(os.name, messages);
  return os && [os.name, ...(os.or ?? [])].reduce((one, other) => messages.either(one, other));
}

/** The name of the program. A name that only the user agent confirms has quotation marks. */
export const nameProgram = ({ browser }: Device, messages: Messages): string | undefined =>
  browser?.isClaimed ? formatUnverifiedName(browser.name, messages) : browser?.name;
